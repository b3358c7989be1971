/** What a unit measures; values of one dimension are held in one canonical unit and can be compared. */
export interface Unit {
	/** The canonical unit of its dimension. */
	readonly unit: string;
	/** What one of it is in the canonical unit. */
	readonly factor: number;
	/** Added after the factor, for Fahrenheit. */
	readonly offset: number;
	/** Only right behind the digits is it a unit: "11in", never "11 in". */
	readonly tight: boolean;
}

/** Factors after the SI brochure and NIST Handbook 44, Appendix C. A ton is taken as a tonne: papers use them alike. */
const definitions: readonly (readonly [unit: string, factor: number, names: string, tightNames?: string])[] = [
	['metre', 1, 'metre metres meter meters', 'm'],
	['metre', 1e3, 'kilometre kilometres kilometer kilometers km kms'],
	['metre', 1e-2, 'centimetre centimetres centimeter centimeters cm cms'],
	['metre', 1e-3, 'millimetre millimetres millimeter millimeters mm'],
	['metre', 1e-9, 'nanometre nanometres nanometer nanometers', 'nm'],
	['metre', 1609.344, 'mile miles mi'],
	['metre', 1852, 'nautical-mile nautical-miles'],
	['metre', 0.9144, 'yard yards yd yds'],
	['metre', 0.3048, 'foot feet ft'],
	['metre', 0.0254, 'inch inches', 'in'],
	['metre', 1e-1, 'decimetre decimetres decimeter decimeters dm'],
	['metre', 1e-6, 'micrometre micrometres micrometer micrometers micron microns'],
	['metre', 201.168, 'furlong furlongs'],
	['metre', 1.8288, 'fathom fathoms'],
	['metre', 3.0857e16, 'parsec parsecs'],
	['metre', 9.4607e15, 'light-year light-years lightyear lightyears'],
	['metre', 1.495978707e11, 'astronomical-unit astronomical-units'],
	['square metre', 1, 'sqm'],
	['square metre', 1e4, 'hectare hectares', 'ha'],
	['square metre', 4046.8564224, 'acre acres'],
	['litre', 1, 'litre litres liter liters', 'l'],
	['litre', 1e-3, 'millilitre millilitres milliliter milliliters ml'],
	['litre', 1e-2, 'centilitre centilitres cl'],
	['litre', 3.785411784, 'gallon gallons'],
	['litre', 0.946352946, 'quart quarts'],
	['litre', 0.473176473, 'pint pints'],
	['litre', 35.2390704, 'bushel bushels'],
	['litre', 158.987294928, 'barrel barrels bbl'],
	['kilogram', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
	['kilogram', 1e-3, 'gram grams gramme grammes', 'g'],
	['kilogram', 1e-6, 'milligram milligrams mg'],
	['kilogram', 1e-9, 'microgram micrograms mcg'],
	['kilogram', 2e-4, 'carat carats'],
	['kilogram', 1e3, 'tonne tonnes ton tons metric-ton metric-tons metric-tonne metric-tonnes', 't'],
	['kilogram', 1e6, 'kiloton kilotons kilotonne kilotonnes'],
	['kilogram', 1e9, 'megaton megatons megatonne megatonnes'],
	['kilogram', 0.45359237, 'pound pounds lb lbs'],
	['kilogram', 0.028349523125, 'ounce ounces oz'],
	['kilogram', 6.35029318, 'stone'],
	['metre per second', 1, 'm/s mps'],
	['metre per second', 1 / 3.6, 'kph kmph km/h kmh'],
	['metre per second', 0.44704, 'mph'],
	['metre per second', 1852 / 3600, 'knot knots kt kts'],
	['second', 1, 'second seconds sec secs', 's'],
	['second', 1e-3, 'millisecond milliseconds', 'ms'],
	['second', 60, 'minute minutes min mins'],
	['second', 3600, 'hour hours hr hrs', 'h'],
	['second', 86_400, 'day days night nights'],
	['second', 604_800, 'week weeks'],
	['second', 1_209_600, 'fortnight fortnights'],
	['second', 2_629_800, 'month months'],
	['second', 31_557_600, 'year years yr yrs'],
	['second', 315_576_000, 'decade decades'],
	['second', 3_155_760_000, 'century centuries'],
	['watt', 1, 'watt watts'],
	['watt', 1e3, 'kilowatt kilowatts kw'],
	['watt', 1e6, 'megawatt megawatts mw'],
	['watt', 1e9, 'gigawatt gigawatts gw'],
	['watt', 745.7, 'horsepower hp bhp'],
	['joule', 1, 'joule joules'],
	['joule', 3.6e6, 'kilowatt-hour kilowatt-hours kwh'],
	['joule', 3.6e9, 'megawatt-hour megawatt-hours mwh'],
	['joule', 3.6e12, 'gigawatt-hour gigawatt-hours gwh'],
	['joule', 3.6e15, 'terawatt-hour terawatt-hours twh'],
	['joule', 4184, 'calorie calories kilocalorie kilocalories kcal'],
	['magnitude', 1, 'magnitude'],
	['volt', 1, 'volt volts'],
	['volt', 1e3, 'kilovolt kilovolts kv'],
	['hertz', 1, 'hertz hz'],
	['hertz', 1e6, 'megahertz mhz'],
	['hertz', 1e9, 'gigahertz ghz'],
	['byte', 1, 'byte bytes'],
	['byte', 1e3, 'kilobyte kilobytes kb'],
	['byte', 1e6, 'megabyte megabytes mb'],
	['byte', 1e9, 'gigabyte gigabytes gb'],
	['byte', 1e12, 'terabyte terabytes tb'],
	['pixel', 1e6, 'megapixel megapixels'],
	['decibel', 1, 'decibel decibels db'],
	['pascal', 100, 'millibar millibars hectopascal hectopascals hpa mbar'],
	['pascal', 6894.757, 'psi'],
	['degree', 1, 'degree degrees deg'],
];

const units: ReadonlyMap<string, Unit> = new Map(
	definitions.flatMap(([unit, factor, names, tightNames = '']) => [
		...names.split(' ').map((name): [string, Unit] => [name, {unit, factor, offset: 0, tight: false}]),
		...tightNames
			.split(' ')
			.filter((name) => name !== '')
			.map((name): [string, Unit] => [name, {unit, factor, offset: 0, tight: true}]),
	]),
);

/** Temperatures by the letter or name of their scale, with two common misspellings. */
const temperatures: ReadonlyMap<string, Unit> = new Map(
	(
		[
			['c', 1, 0],
			['celsius', 1, 0],
			['celcius', 1, 0],
			['centigrade', 1, 0],
			['f', 5 / 9, -160 / 9],
			['fahrenheit', 5 / 9, -160 / 9],
			['farenheit', 5 / 9, -160 / 9],
			['k', 1, -273.15],
			['kelvin', 1, -273.15],
		] as const
	).map(([name, factor, offset]) => [name, {unit: 'celsius', factor, offset, tight: name.length === 1}]),
);

/** What a bare number is in. */
export const noUnit: Unit = {unit: '', factor: 1, offset: 0, tight: false};

/** First words of the units of two words, joined with a hyphen or a slash: "nautical", "km". */
export const pairedUnitOpeners: ReadonlySet<string> = new Set(
	[...units.keys()].filter((name) => /[-/]/.test(name)).map((name) => name.split(/[-/]/)[0] ?? ''),
);

/** Words (in lower case) and letters that name a unit, or begin the name of one. */
export const unitWords: ReadonlySet<string> = new Set([
	...units.keys(),
	...pairedUnitOpeners,
	...temperatures.keys(),
	...'square cubic sq cu'.split(' '),
]);

/** The unit of a word in lower case ("km", "miles"); words of a compound unit are joined with a hyphen. */
export function unitNamed(lower: string): Unit | undefined {
	return units.get(lower);
}

/** The temperature scale that a letter or name stands for, in lower case. */
export function temperatureNamed(lower: string): Unit | undefined {
	return temperatures.get(lower);
}

/** A length squared or cubed: "square miles", "cubic metres". Cubic lengths are volumes in litres. */
export function powerOf(length: Unit, power: 2 | 3): Unit {
	if (power === 2) return {...length, unit: 'square metre', factor: length.factor ** 2};
	return {...length, unit: 'litre', factor: length.factor ** 3 * 1000};
}

/** A length, volume or weight by a time: "miles per second", "barrels a day". */
export function rateOf(measure: Unit, time: Unit): Unit {
	return {...measure, unit: `${measure.unit} per second`, factor: measure.factor / time.factor};
}

/** A value in the canonical unit, freed of the noise of binary fractions. */
export function toCanonical(value: number, {factor, offset}: Unit): number {
	return factor === 1 && offset === 0 ? value : Number((value * factor + offset).toPrecision(12));
}
