/** A picture that was made here, as an image: its markup is never put into the page. */
export function SvgPicture({ svg, name }: { svg: string; name: string }) {
  return (
    <img class="desk-picture" alt={name} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
  );
}
