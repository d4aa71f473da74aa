/** For as long as a story that needs it is shown the browser gives no position; gives the way back. */
export function denyPosition(): () => void {
  const { geolocation } = navigator;
  const set = (value: Pick<Geolocation, 'getCurrentPosition'>) =>
    Object.defineProperty(navigator, 'geolocation', { configurable: true, value });
  set({ getCurrentPosition: (_, fail) => fail?.({ code: 1 } as GeolocationPositionError) });
  return () => set(geolocation);
}
