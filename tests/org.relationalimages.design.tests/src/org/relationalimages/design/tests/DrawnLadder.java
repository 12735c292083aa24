// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.MeaningFacet;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.SampleElements;

/** A small fictitious case with an image that has several meanings, one of them revised. */
final class DrawnLadder {

	final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	final LifeLayer layer = SampleElements.layer(file, 0, Stage.PRESENT);
	final RelationalImage image = SampleElements.imageIn(layer, "I ask, and the door shuts");
	final RelationalImage other = SampleElements.imageIn(layer, "The bench in the yard");
	final Meaning fine = meaning(image, "I am fine", MeaningFacet.WHAT_ICAN_DO, null);
	final Meaning harder = meaning(image, "Others have it harder", MeaningFacet.WHAT_OTHERS_DO, fine);
	final Meaning tooMuch = meaning(image, "I am too much", MeaningFacet.HOW_WORTHWHILE_IAM, harder);
	final Meaning news = meaning(image, "My need is news", MeaningFacet.HOW_WORTHWHILE_IAM, harder);
	final Meaning second = meaning(image, "Doors are what people are", MeaningFacet.WHAT_RELATIONSHIPS_ARE, null);
	final Meaning room = meaning(other, "There is room", MeaningFacet.WHO_IAM, null);
	final ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();
	final RelationalCondition condition = ImagesFactory.eINSTANCE.createRelationalCondition();
	final Session first = session(1);
	final Session later = session(2);

	DrawnLadder() {
		file.setTitle("The shut door");
		tooMuch.setHeld(60);
		tooMuch.setStatus(ChangeStatus.REVISED);
		tooMuch.setStatedIn(first);
		news.setStatedIn(later);
		news.setHeld(0);
		harder.setAwareness(AwarenessDegree.PARTIAL);
		revision.setFrom(tooMuch);
		revision.setTo(news);
		revision.setText("Somebody listened");
		file.getRevisions().add(revision);
		condition.setTrigger("I ask for something");
		ExpectedResponse response = ImagesFactory.eINSTANCE.createExpectedResponse();
		response.setText("she sighs");
		condition.getExpected().add(response);
		image.getConditions().add(condition);
	}

	private static Meaning meaning(RelationalImage image, String statement, MeaningFacet facet, Meaning deepens) {
		Meaning meaning = SampleElements.meaning(image, statement);
		meaning.setFacet(facet);
		meaning.setDeepens(deepens);
		return meaning;
	}

	private Session session(int number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		file.getSessions().add(session);
		return session;
	}
}
