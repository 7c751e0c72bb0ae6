/** Name and version of the kit, written into every record. */
export const kit = 'iapt-elements/0.0.0';
