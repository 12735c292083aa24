// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.PracticeFactory;

/** A small case with every kind of value: text with line breaks, lists, references both ways, special kinds. */
public final class EveryValueCase {

	private EveryValueCase() {
	}

	public static CaseFile create() {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		root.setTitle("The revealing \"pattern\" <&>");
		root.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		Person client = CasesFactory.eINSTANCE.createPerson();
		client.setPseudonym("Anna Größe 陈静 😀");
		client.setIsClient(true);
		client.setNote("first line\nsecond line\tafter a tab\r\nthird");
		client.getTags().add("a tag");
		client.getTags().add(" two\nlines ");
		client.getTags().add("");
		root.getPersons().add(client);
		LifeLayer childhood = ImagesFactory.eINSTANCE.createLifeLayer();
		childhood.setName("childhood");
		root.getLifeLayers().add(childhood);
		RelationalImage first = image(root, childhood, "when I reach for them, they cannot respond");
		RelationalImage second = image(root, childhood, "if I show it, they leave");
		second.getBuiltOn().add(first);
		second.setConfidence(40);
		second.getAbout().add(client);
		Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
		meaning.setStatement("I am not worthy of anyone's interest");
		first.getMeanings().add(meaning);
		CopingMeans coping = PracticeFactory.eINSTANCE.createCopingMeans();
		coping.setText("running");
		root.getForms().add(coping);
		int[] next = { 0 };
		Ids.assign(root, () -> "_" + next[0]++);
		return root;
	}

	private static RelationalImage image(CaseFile root, LifeLayer layer, String picture) {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.setPicture(picture);
		image.setLayer(layer);
		root.getImages().add(image);
		return image;
	}
}
