/** Makes a box ready for a map. @returns an act that leaves it as it was, whatever Leaflet wrote into it */
export function prepareBox(box: HTMLElement): () => void {
  const { position } = box.style;
  box.tabIndex = 0;
  return () => {
    box.classList.remove(...[...box.classList].filter((name) => name.startsWith('leaflet-')));
    box.style.position = position;
    box.style.removeProperty('--_km');
    if (!box.getAttribute('style')) box.removeAttribute('style');
    box.removeAttribute('tabindex');
  };
}

/** Makes lengths in the sheet true on the ground. @param kilometre in pixels */
export function scaleBox(box: HTMLElement, kilometre: number): void {
  box.style.setProperty('--_km', String(kilometre));
}
