import { expect, it } from 'vitest';
import { signals } from '../core/crisis/signals.ts';
import { demoProtocol } from '../demo/load-crisis.ts';
import { readProtocol } from '../rooms/crisis/schemas/protocol.ts';

it('the protocol of the demo can be read by the room, has things to see to, and nothing that can be dialled', () => {
  const protocol = demoProtocol('2026-11-26');
  expect(readProtocol(JSON.parse(JSON.stringify(protocol)))).toEqual(protocol);
  expect(signals(protocol, '2026-11-26').map(({ kind }) => kind)).toEqual(
    ['hours-nobody', 'hours-lead', 'rehearsal-passed', 'policy-passed', 'policy-missing', 'role-no-deputy'],
  );
  const phones = protocol.roles.flatMap(({ windows, deputy }) => [...windows.map(({ phone }) => phone), deputy.phone]);
  expect(phones.filter((phone) => phone !== '' && !/^toestel 00\d\d \(demo\)$/.test(phone))).toEqual([]);
});
