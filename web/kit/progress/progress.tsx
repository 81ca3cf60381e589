import './progress.css'

/** Words for what takes longer than a second; before that, nothing flickers. */
export const Progress = (props: { readonly says: string }) => (
  <p class="progress" role="status">
    {props.says}
  </p>
)
