/**
 * What the word filter refuses (Q7), kept short on purpose: only words that are rude in themselves. A word that is also
 * an animal, a name, a place or a dish stays out, or its innocent uses stand in `ALLOWED`.
 * English entries are patterns of the library obscenity: | is the edge of a word, [x] may be missing, _ is a space.
 */

function entries(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.replaceAll("_", " "));
}

/** Profanity and slurs, refused from "moderate" on. */
export const ENGLISH_RUDE = entries(`
  fuck phuck |fck| |fcking| |fuk| |fuking| |fuker| |fuq| |fvck| |f*ck |f*k| |stfu| |gtfo|
  |shit[s]| |shitty| |shitter| |shitting| |shithead[s]| |shithole[s]| |shitface |shitbag |shitstorm |shitshow |shite|
  |sh*t bullshit horseshit batshit dogshit dipshit apeshit |shyt|
  |cunt[s]| |cunty| |c*nt |bitch| |bitches| |bitchy| |bitching| |biatch| |sonofabitch |b*tch
  |asshole[s]| |arsehole[s]| |asshat[s]| |asswipe[s]| |dumbass| |fatass| |my_ass| |your_ass|
  |cock[s]| |cocksuck |dick[s]| |dickhead[s]| |dickface| |suck_my| |cum[s]| |cumshot[s]| |pussy| |pussies|
  |twat[s]| |wank[s]| |wanker[s]| |wanking| |wanked| |whore[s]| |whorehouse[s]| |slut[s]| |slutty|
  |piss| |pissed| |pissing| |pisser[s]| |tits| |titty| |titties| |clit[s]| |blowjob[s]| |handjob[s]| |rimjob[s]|
  |dildo[s]| |buttplug[s]| |gangbang |fisting| |felching| |fellatio| |cunnilingus| |masturbat |jizz| |jerk_off|
  |porn| |porno| |pornhub| |hentai| |milf[s]| |shemale[s]| |rape| |rapist[s]| |p[a]edo[s]| |p[a]edophile[s]|
  |nigger[s]| |nigga[s]| |niggaz| |nig[s]| |niglet[s]| |ni99er[s]| |n*gger[s]| |sandnigger[s]|
  |fag[s]| |faggot[s]| |kike[s]| |spic[s]| |chink[s]| |gook[s]| |wetback[s]| |beaner[s]| |raghead[s]| |towelhead[s]|
  |paki[s]| |coon[s]| |jap[s]| |wog[s]| |tranny| |trannies| |retard[s]| |retarded| |spastic| |spastics| |lesbo[s]|
  |kys| |kill_yourself|
`);

/** Milder words and words of the body, refused in "strict" only. */
export const ENGLISH_MILD = entries(`
  |hell| |damn| |damned| |damnit| |goddamn |crap| |crappy| |butt[s]| |buttocks| |ass| |asses| |arse[s]| |bum[s]|
  |bastard[s]| |bollocks| |bugger[s]| |boob[s]| |boobies| |boner[s]| |sex| |sexy| |sexual| |sexually| |horny| |kinky|
  |penis| |penises| |vagina[s]| |anus| |anal| |semen| |orgasm[s]| |orgy| |orgies| |scrotum| |testicle[s]| |nipple[s]|
  |tit| |pecker[s]| |prick[s]| |schlong| |poop[s]| |poopy| |pee| |fart[s]| |farted| |farting| |turd[s]| |hooker[s]|
  |slag[s]| |tosser[s]| |douche[s]| |douchebag[s]| |sucks| |screw_you| |wtf| |lmao| |lmfao| |negro[s]| |dyke[s]|
`);

/** Innocent phrases, in lower case and without punctuation. */
export const ALLOWED = `
  pussy willow, pussy riot, pussy galore, pussy cat, pussy toes, spotted dick, moby dick, dick van dyke, van dyke,
  k dick, tom dick and harry, dick whittington, dick turpin, dick tracy, dick cheney, dick fosbury, dick grayson,
  dick clark, dick advocaat, dick francis, dick dastardly, dick button, dick barton, dick bruna, dick powell, dick wolf,
  dick dale, dick and jane, dick und doof, cock robin, cock of the, cock a doodle, cock a leekie, cock and bull, game cock,
  weather cock, black cock, blue tits, great tits, coal tits, tailed tits, marsh tits, willow tits, crested tits,
  penduline tits, bearded tits, cum laude, cum grano, cum hoc, cum on feel the noize, bitches brew, whore of babylon,
  rape of the lock, rape of lucre, rape of proserpina, rape of europa, rape of the sabine, rape of the daughters,
  rape oil, rape seed, rape blossom, rape flower, rape field, chink in, maine coon, spic and span, spastic colon,
  inspector japp, twatt, rio negro, río negro, cerro negro, offa s dyke, hell s kitchen, hell s angels, heaven and hell,
  orpheus in hell, dante s hell, anal fin, blue footed boobies, red footed boobies, piss christ, shit creek,
  fick s law, fick s laws, fick principle, adolf fick, hure babylon, hure von babylon, manco cápac, マンコ・カパック
`
  .trim()
  .split(/,\s+/);

/** The common ones of the other languages, refused as whole words from "moderate" on. */
export const OTHERS_RUDE = entries(`
  scheiße scheiß scheiss scheißkerl beschissen verschissen fick ficken ficker ficke fickt gefickt fickst verfickt fotze
  fotzen arschloch arschlöcher arschficker wichser wichsen wixer wixxer hure huren hurensohn hurensöhne nutte nutten
  schlampe schlampen missgeburt spast spasti schwuchtel schwuchteln kanake kanaken kanacke neger schwanzlutscher
  verpiss_dich leck_mich_am_arsch halt_die_fresse drecksau titten
  puta putas puto putos hijo_de_puta hija_de_puta hijos_de_puta hijoputa hijueputa mierda mierdas coño joder jodete
  jódete jodido jodida cabrón cabron cabrones cabrona gilipollas pendejo pendejos pendeja chinga chingar chingada
  chingado verga polla pollas culero maricón maricon maricones marica follar mamón cojones sudaca malparido
  pute putes putain putains salope salopes salaud salauds enculé enculés encule enculer connard connards connasse merde
  merdes emmerder nique niquer nique_ta_mère ntm fils_de_pute fdp ta_gueule pédé pédés tapette couilles couille
  branler branleur branleurs bougnoule bougnoules youpin négresse
  くそ クソ くそったれ くそやろう クソ野郎 クソガキ くたばれ 死ね 死ねよ 死ねや ぶっ殺す ぶっ殺すぞ ちんこ チンコ ちんぽ チンポ
  まんこ マンコ おまんこ きちがい キチガイ 気違い ファック やりまん ヤリマン ビッチ 売女 淫売 中出し 支那人 チョン公
`);

/** Milder words of the other languages, refused in "strict" only. */
export const OTHERS_MILD = entries(`
  arsch ärsche verdammt verdammte kacke kacken scheibenkleister mistkerl miststück depp trottel pimmel muschi bumsen
  pisse pissen furz furzen sau blödmann
  culo hostia pinche idiota imbécil estúpido estúpida pedo caca teta tetas carajo
  bordel cul con conne chier chiant débile crétin pisser bite nichon nichons
  ばか バカ 馬鹿 馬鹿野郎 あほ アホ 阿呆 うんこ ウンコ うんち ウンチ 糞 エロ エロい セックス おっぱい きんたま ブス デブ おなら 変態
`);
