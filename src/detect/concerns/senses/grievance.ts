/** Words of poor work, anger, and the matters that families complain of. Format: `index.ts`. */
export const grievance = `
poor-work:
  useless, hopeless, incompetent, incompetence, clueless, shambles, shambolic, joke, a joke, circus, farce,
  farcical, pantomime, disgrace, disgraceful, shocking, appalling, atrocious, abysmal, dreadful, terrible,
  awful, horrendous, dire, rubbish, pants, crap, shite, shit, poor, poorly run, pathetic, ridiculous,
  ludicrous, laughable, pointless, waste of, waste of time, waste of space, waste of money, chaos, chaotic,
  disorganised, mess, total mess, lazy, cant be bothered, couldnt be bothered, couldnt care less, doesnt care,
  dont care, do not care, not bothered, not interested, no interest, no clue, no idea, hasnt a clue, havent a
  clue, couldnt organise, piss up in a brewery, unprofessional, unacceptable, inadequate, not good enough, not
  fit for, unfit, out of depth, out of his depth, out of her depth, not up to, failing, failed, fails,
  failure, let down, letting down, lets down, let us down, let him down, let her down, gone downhill, going
  downhill, downhill, used to be, worse, worst, getting worse, went wrong, standards, slipping, slipped, lost
  the plot, not the same, half arsed, half hearted, slapdash, sloppy, amateur, bungled, botched, hash of, made
  a hash, badly, wrong, mistake, mistakes, mixed up, mix up, wrong date, wrong day, wrong name, misspelt,
  spelled wrong, cant spell, late again, always late, every time, once again, yet again, as usual, as per,
  third time, fourth time, second time, one star, two stars, 1 star, 2 stars, zero stars, no stars, avoid,
  steer clear, dont bother, would not recommend, wouldnt recommend, not recommend, cannot recommend, wouldnt
  send, regret, pulling him out, pulling her out, taking him out, moving him, moving her, moving schools, move
  schools, looking elsewhere
no-reply:
  ignored, ignore, ignores, ignoring, no reply, no response, no answer, not replied, never replied, hasnt
  replied, havent replied, not answered, never answered, not had a reply, not got back, never got back, hasnt
  got back, havent got back, get back to, didnt get back, not rung back, never rang back, hasnt rung, rang
  back, ring back, call back, called back, returned my call, return calls, not heard, havent heard, heard
  nothing, not a word, not a peep, not a sausage, radio silence, silence, crickets, tumbleweed, still waiting,
  waiting, waited, been waiting, three weeks, two weeks, four weeks, six weeks, weeks, months, since
  september, since october, since easter, since january, since march, since june, since half term, for weeks,
  for months, emails, emailed, email, emailed twice, three emails, voicemail, answerphone, engaged, on hold,
  fobbed off, fobbing, fob off, fobs, brushed off, brush off, palmed off, passed around, pillar to post,
  passed from, wild goose, go round in circles, round in circles, looking into it, look into it, look in to
  it, take it on board, on board, lessons will be learned, well monitor, monitor it, nothing done, nothing has
  been done, nothings been done, done nothing, does nothing, doing nothing, do nothing, did nothing, nothing
  happens, nothing happened, nothing changes, nothings changed, nothing has changed, no action, not acted, no
  apology, not apologised, never apologised, not even a sorry, no explanation, never explained, without
  telling, without asking, without warning, no warning, no notice, short notice, last minute, first we heard,
  first ive heard, found out from, found out on, had to find out, didnt tell us, not told us, never tell us,
  nobody tells, wont listen, dont listen, doesnt listen, never listen, not listening, falls on deaf, deaf
  ears, not taken seriously, dismissed, dismissive, laughed off, shrugged, shrug, rolled her eyes, rolled his
  eyes, eye roll, patronising, condescending, rude, abrupt, snotty, snooty, curt, short with, spoke to me
  like, talked to me like, talked down, looked down, tutted, sighed, hung up, put the phone down, door in my
  face
anger:
  fuming, livid, furious, raging, seething, angry, cross, mad, pissed off, hacked off, cheesed off, peed off,
  gutted, disappointed, disappointing, disappointment, disgusted, disgusting, appalled, shocked, outraged,
  outrageous, fed up, sick of, sick and tired, sick to death, had enough, had it with, at the end of, end of
  my tether, losing patience, lost patience, patience, frustrated, frustrating, annoyed, annoying, irritated,
  miffed, narked, vexed, boiling, blood boiling, steaming, speechless, gobsmacked, astonished, staggered,
  unbelievable, unreal, beggars belief, cant believe, cannot believe, are you kidding, you couldnt make it up,
  wtf, ffs, omg, jesus, seriously, honestly, absolutely, not happy, unhappy, not impressed, unimpressed, not
  amused, upset, hurt, why, how is, how can, how come, how on earth, whats the point, since when, who thought,
  whose idea, whos idea, enough is enough, takes the biscuit, takes the mick, taking the mick, taking the
  piss, out of order, bang out of order, bit much, too much, over the top, excessive, unfair, not fair,
  unjust, discriminates, double standards, hypocrites, hypocrite, hypocrisy, rip off, robbery, daylight
  robbery, extortionate, cheek, the cheek, the nerve, brass neck, audacity
money:
  pay, paid, paying, cost, costs, costing, charge, charged, charging, charges, fee, fees, fine, fined, fines,
  fining, money, pounds, quid, expensive, price, prices, afford, contribution, voluntary contribution,
  donation, deposit, refund, refunded, arrears, debt, parentpay, invoice, bill, budget, cuts, cut, funding,
  cheap, free, wages
matter:
  uniform, blazer, shoes, trainers, skirt, skirts, trousers, tie, haircut, hair, earrings, makeup, nails,
  jewellery, detention, detentions, isolation, isolated, exclusion, excluded, suspension, suspended, sanction,
  sanctions, behaviour points, reward, rewards, stickers, attendance, absence, absent, unauthorised, holiday,
  term time, homework, reading, reading book, spellings, maths, phonics, sats, gcse, gcses, mocks, mock, exam,
  exams, grade, grades, predicted, report, reports, parents evening, options, set, sets, bottom set,
  streaming, supply, supply teacher, supply teachers, cover, cover teacher, cover lessons, no teacher, class
  size, mixed class, mixed year, split class, class change, new class, timetable, lessons, curriculum,
  newsletter, letter, letters, app, website, email, text, inset, closed, closure, shut, snow day, strike,
  opening, hours, breakfast club, after school club, wraparound, club, clubs, trip, trips, residential,
  swimming, pe, sports day, nativity, play, assembly, concert, fair, disco, prom, lunch, lunches, dinner,
  dinners, packed lunch, packed lunches, canteen, menu, portions, food, water, water bottle, toilet, toilets,
  loo, loos, heating, radiator, cold, freezing, hot, roof, leak, leaking, mould, damp, damage, playground,
  field, equipment, parking, car park, zigzags, gate, gates, pick up, drop off, bus, buses, minibus,
  transport, taxi, coat, coats, jumper, lost property, lost, bag, bottle, phone, phones, ban, banned, rule,
  rules, policy, policies, ofsted, rating, academy, trust, merger, catchment, admissions, place, places,
  appeal, waiting list, reception, nursery, transition, consent form, form, forms
support:
  send, sen, senco, sendco, ehcp, ehc, ehc plan, plan, support plan, one page profile, 1 1, one to one, 1 to
  1, one 2 one, ta, lsa, support, supported, supporting, adjustment, adjustments, reasonable adjustments,
  provision, outreach, ed psych, educational psychologist, salt, speech therapy, speech and language, ot,
  occupational therapy, camhs, paediatrician, diagnosis, diagnosed, assessment, assessed, referral, referred,
  adhd, autism, autistic, asd, asc, dyslexia, dyslexic, dyspraxia, dyspraxic, pda, tourettes, epilepsy,
  epileptic, cerebral palsy, wheelchair, hearing aid, hearing aids, deaf, sensory, ear defenders, fidget,
  fiddle toy, weighted blanket, time out, time out card, part time timetable, reduced timetable, meltdown,
  meltdowns, masking, masks, anxiety, school refusal, ebsa, needs, additional needs, special needs, nonverbal,
  non verbal, epipen plan, care plan, medical plan, tics, stims, stimming, burnout
resolved:
  sorted, all sorted, sorted now, sorted it, resolved, fine now, is fine, hes fine, shes fine, all fine, all
  good, all ok, ok now, better now, much better, apologised, apology, said sorry, made up, friends again, best
  friends, no harm, no harm done, no hard feelings, turned out, turns out, false alarm, nothing serious,
  nothing to worry, dont worry, no drama, storm in a teacup, years ago, back in, back in the day, in my day,
  when i was, when we were, used to, decades, long ago, last century, in the eighties, in the nineties, in 19,
  retired, dead now, ages ago
`;
