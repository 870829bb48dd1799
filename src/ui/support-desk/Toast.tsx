import { Sign } from '../signs/Sign.tsx';

/** Says what was copied, for four seconds, beside the button that was pressed. */
export function Toast({ text }: { readonly text: string }) {
  return (
    <p class="toast" role="status">
      {text && (
        <span>
          <Sign name="tick" /> {text}
        </span>
      )}
    </p>
  );
}
