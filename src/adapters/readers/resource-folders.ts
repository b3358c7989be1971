/** What browsers add to the name of a page for the folder of its pictures, frames and scripts, by their language. */
const endings = [
	'_files',
	'-files',
	'.files',
	'_file',
	'-Dateien',
	'_Dateien',
	'_fichiers',
	'_archivos',
	'_arquivos',
	'_ficheiros',
	'-filer',
	'_bestanden',
	'_pliki',
	'_soubory',
	'_tiedostot',
	'_elemei',
	'_dosyalar',
];

/** The name, without its extension, of the page whose pictures, frames and scripts a folder of this name holds. */
export function resourceFolderOf(name: string): string | undefined {
	const ending = endings.find((one) => name.endsWith(one) && name.length > one.length);
	return ending === undefined ? undefined : name.slice(0, -ending.length);
}
