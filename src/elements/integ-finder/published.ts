export class Published {
  constructor(_: unknown) {}
}
