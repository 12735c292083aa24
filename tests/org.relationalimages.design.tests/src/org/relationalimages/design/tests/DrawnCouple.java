// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import java.util.List;

import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.SocialImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.tests.support.SampleElements;

/** A small fictitious case of a couple, with layers, strategies and a paradox of each, and some that nobody holds. */
final class DrawnCouple {

	final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	final Person anna = client("Anna");
	final Person ben = client("Ben");
	final Person mother = SampleElements.person(file, "Anna's mother");
	final LifeLayer annaInfancy = layer(anna, 0, Stage.INFANCY);
	final LifeLayer annaPresent = layer(anna, 1, Stage.PRESENT);
	final LifeLayer benChildhood = layer(ben, 0, Stage.MIDDLE_CHILDHOOD);
	final LifeLayer benPresent = layer(ben, 1, Stage.PRESENT);
	final LifeLayer nobodysInfancy = layer(null, 0, Stage.INFANCY);
	final LifeLayer nobodys = layer(null, 1, Stage.PRESENT);
	final RelationalImage warm = image(anna, annaInfancy, "Somebody comes when I cry");
	final RelationalImage ask = image(anna, annaPresent, "When I ask for closeness, the door shuts");
	final RelationalImage answered = image(anna, annaPresent, "I ask, and he sits down beside me");
	final RelationalImage blamed = image(ben, benChildhood, "Whatever I do, I am blamed for it");
	final RelationalImage wrong = image(ben, benPresent, "She looks at me, and I am wrong already");
	final RelationalImage stray = image(null, nobodys, "Someone always leaves the table");
	final StrategyOfSurvival pursue = strategy(anna, ask, "Asks louder and longer");
	final StrategyOfSurvival retreat = strategy(ben, wrong, "Goes to the garage");
	final StrategyOfSurvival silence = strategy(null, stray, "Does not speak at meals");
	final Yearning closeness = yearning(anna, "To be held without asking");
	final Paradox annas = paradox(anna, closeness, ask, pursue, "Close, and louder");
	final ExceptionEntry exception = PracticeFactory.eINSTANCE.createExceptionEntry();
	final Enactment enactment = StrategiesFactory.eINSTANCE.createEnactment();
	final Meaning worthless = SampleElements.meaning(ask, "I am too much");
	final Experience shouting = SampleElements.experience(file);
	final HeldBackPart tears = StrategiesFactory.eINSTANCE.createHeldBackPart();
	final SocialImage strong = ImagesFactory.eINSTANCE.createSocialImage();
	final ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();

	DrawnCouple() {
		file.setTitle("The shut door");
		ask.getBuiltOn().add(warm);
		ask.setAwareness(AwarenessDegree.FULL);
		answered.setDominance(Dominance.DISCREPANT);
		answered.getContradicts().add(ask);
		wrong.getBuiltOn().add(blamed);
		exception.setBehavior("Ben stayed in the room");
		file.getForms().add(exception);
		enactment.setText("Anna waits for the therapist to look away");
		enactment.setHolder(anna);
		enactment.getImages().add(ask);
		file.getEnactments().add(enactment);
		shouting.setText("Father shouts, and it is Ben's fault");
		shouting.setHolder(ben);
		shouting.setLayer(benChildhood);
		blamed.getFormedFrom().add(shouting);
		tears.setText("tears");
		tears.setHolder(ben);
		tears.getHeldBackBy().add(retreat);
		file.getHeldBackParts().add(tears);
		retreat.getReinforces().add(wrong);
		strong.setStatement("A man does not cry");
		file.getSocialImages().add(strong);
		wrong.getEchoes().add(strong);
		answered.getFormedFrom().addAll(List.of(exception, enactment));
		revision.setFrom(ask);
		revision.setTo(answered);
		revision.setDegree(3);
		revision.getBecause().addAll(List.of(exception, enactment));
		file.getRevisions().add(revision);
		annas.setSummary("The louder she asks for closeness, the further away it goes");
		closeness.getMeets().add(ask);
	}

	private Person client(String pseudonym) {
		Person person = SampleElements.person(file, pseudonym);
		person.setRole(PersonRole.CLIENT);
		return person;
	}

	private LifeLayer layer(Person holder, int order, Stage stage) {
		LifeLayer layer = SampleElements.layer(file, order, stage);
		layer.setHolder(holder);
		return layer;
	}

	private static RelationalImage image(Person holder, LifeLayer layer, String picture) {
		RelationalImage image = SampleElements.imageIn(layer, picture);
		image.setHolder(holder);
		return image;
	}

	private StrategyOfSurvival strategy(Person holder, RelationalImage image, String name) {
		StrategyOfSurvival strategy = SampleElements.strategy(file, name);
		strategy.setHolder(holder);
		strategy.getEmergesFrom().add(image);
		return strategy;
	}

	private Yearning yearning(Person holder, String text) {
		Yearning yearning = SampleElements.yearning(file, text);
		yearning.setHolder(holder);
		return yearning;
	}

	private Paradox paradox(Person holder, Yearning yearning, RelationalImage image, StrategyOfSurvival strategy, String name) {
		Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
		paradox.setName(name);
		paradox.setHolder(holder);
		paradox.getYearnings().add(yearning);
		paradox.getImages().add(image);
		paradox.getStrategies().add(strategy);
		file.getParadoxes().add(paradox);
		return paradox;
	}
}
