import {describe, expect, test} from '@jest/globals';
import {detectLanguage} from '../../src/text/language.ts';

describe('detectLanguage', () => {
	test.each([
		['en', 'The dam above the old town broke on Monday after three days of rain, and nobody was hurt.'],
		[
			'fr',
			'Le barrage au-dessus de la vieille ville a cédé lundi après trois jours de pluie, et personne n’est blessé.',
		],
		['de', 'Der Damm über der alten Stadt ist am Montag nach drei Tagen Regen gebrochen, und niemand wurde verletzt.'],
		['es', 'La presa sobre la ciudad vieja se rompió el lunes después de tres días de lluvia y no hubo heridos.'],
		['it', 'La diga sopra la città vecchia è crollata lunedì dopo tre giorni di pioggia e non ci sono feriti.'],
		['pt', 'A barragem acima da cidade velha rompeu na segunda-feira depois de três dias de chuva e não há feridos.'],
		['nl', 'De dam boven de oude stad is maandag na drie dagen regen gebroken en er is niemand gewond.'],
		['ro', 'Barajul de deasupra orașului vechi s-a rupt luni după trei zile de ploaie și nu sunt răniți.'],
		['pl', 'Tama nad starym miastem pękła w poniedziałek po trzech dniach deszczu i nikt nie został ranny.'],
		['sv', 'Dammen ovanför den gamla staden brast på måndagen efter tre dagar av regn och ingen har skadats.'],
		['tr', 'Eski kentin üstündeki baraj üç gün süren yağmur sonrası pazartesi günü yıkıldı ve hiç kimse yaralı değil.'],
		['ru', 'Плотина над старым городом прорвалась в понедельник после трех дней дождя, и никто не пострадал.'],
		['uk', 'Гребля над старим містом прорвалася у понеділок після трьох днів дощу, але ніхто не постраждав.'],
		['el', 'Το φράγμα πάνω από την παλιά πόλη έσπασε τη Δευτέρα.'],
		['ar', 'انهار السد فوق المدينة القديمة يوم الاثنين بعد ثلاثة أيام من المطر'],
		['he', 'הסכר מעל העיר העתיקה קרס ביום שני אחרי שלושה ימי גשם'],
		['hi', 'पुराने शहर के ऊपर का बांध सोमवार को टूट गया'],
		['zh', '老城上方的大坝在下了三天雨之后于星期一决堤没有人受伤'],
		['ja', '三日間の雨のあと月曜日に古い町の上のダムが決壊した'],
		['ko', '사흘 동안 비가 내린 뒤 월요일에 댐이 무너졌다 다친 사람은 없다'],
		['cs', 'Hráz nad starým městem se v pondělí protrhla a nikdo nebyl zraněn.'],
		['sk', 'Hrádza nad starým mestom sa v pondelok pretrhla, ale nikto nebol zranený, pretože ľudia utiekli.'],
		['sl', 'Jez nad starim mestom se je v ponedeljek podrl in nihče ni bil poškodovan.'],
		['fi', 'Vanhan kaupungin yläpuolella oleva pato murtui maanantaina ja kukaan ei ole loukkaantunut.'],
		['hu', 'Az óváros feletti gát hétfőn átszakadt, de senki sem sérült meg.'],
		['vi', 'Con đập phía trên thành phố cổ đã bị vỡ vào thứ Hai.'],
		['id', 'Bendungan di atas kota tua itu jebol pada hari Senin setelah hujan.'],
		['lt', 'Užtvanka virš senojo miesto pirmadienį griuvo, bet niekas nenukentėjo.'],
		['lv', 'Dambis virs vecpilsētas pirmdien sabruka, bet neviens nav ievainots.'],
		['et', 'Tamm vanalinna kohal purunes esmaspäeval, kuid keegi ei saanud viga.'],
		['sq', 'Diga mbi qytetin e vjetër u shemb të hënën dhe askush nuk u lëndua.'],
		['bg', 'Язовирната стена над стария град се скъса в понеделник, но няма ранени.'],
		['fa', 'سد بالای شهر قدیمی روز دوشنبه شکست و هیچ کس آسیب ندید گزارش شد'],
	])('reads %s', (language, text) => {
		expect(detectLanguage(text).language).toBe(language);
	});

	test.each([
		['a few ASCII letters', 'Dam breaks', 'en'],
		['a headline of names', 'Norland Ministers Visit Sweden', 'en'],
		['nothing', '', 'en'],
		[
			'initials and a state',
			'U.S. and U.N. envoys urge stronger S.C. role along with Russia, France and others.',
			'en',
		],
		['Spanish names', 'Vicente de la Rosa and Marcos del Valle led Partido de la Costa to victory.', 'en'],
		['a French headline name', 'Charles du Val de Grace dies in Rue de la Paix', 'en'],
		['German names', 'Die Zeit and Der Spiegel report that Karl von der Heide quits', 'en'],
		['an address', 'Author: https://www.example.com/e/o/a/de/la/jane-doe', 'en'],
		['a few letters of no telling', 'Übergrößé', 'und'],
		['long text without function words', 'qwrt plmk zxcv '.repeat(30), 'und'],
	])('reads %s as %s', (_, text, language) => {
		expect(detectLanguage(text).language).toBe(language);
	});

	test('stays with the language of most of the text', () => {
		const english = 'The dam above the old town broke on Monday after three days of rain, and nobody was hurt. ';
		const {language, share} = detectLanguage(`${english.repeat(3)}„Der Damm war viel zu alt“, said the mayor.`);
		expect(language).toBe('en');
		expect(share).toBeGreaterThan(0.5);
	});
});
