import type { SampleRoomView } from '../presenter.ts';

/** The page; it decides nothing. */
export const SampleRoomPage = ({ view }: { view: SampleRoomView }) => (
  <>
    <h1>{view.title}</h1>
    <p>{view.text}</p>
  </>
);
