/** Parts of a body; between spaces. */
export const BODY =
  'arm arms face faces head heads leg legs hand hands back bum bottom ear ears cheek cheeks nose stomach tummy belly ribs shin shins knuckles neck chest thigh thighs mouth eye eyes jaw backside arse bumcheeks fingers finger wrist wrists shoulder shoulders foot feet ankle ankles throat chin hair knee knees lip lips elbow skull temple skin body';

/** Parts that only wrong touching finds. */
export const PRIVATE =
  'privates private genitals penis willy fanny vagina breast breasts boob boobs chest bum bottom arse crotch groin thigh thighs leg legs knickers pants underwear bits tits';

/** What a child is held or hauled by. */
export const HANDLES =
  'hair arm arms wrist wrists ear ears neck throat collar scruff hood leg legs ankle ankles foot feet shirt tshirt jumper sweatshirt tie coat jacket blazer bag rucksack backpack face jaw chin ponytail pigtails plait plaits bun head hand hands shoulder shoulders trousers clothes uniform cardigan polo nose cheeks fringe belt skin scarf';
