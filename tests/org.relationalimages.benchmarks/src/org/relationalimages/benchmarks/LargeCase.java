// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.benchmarks;

import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;

/** Cases of any size: images in the layers of a life, each built on the one before, each with a meaning. */
public final class LargeCase {

	private static final int LAYERS = 8;

	private LargeCase() {
	}

	/** A case of about the given number of elements: half of them images, half meanings. */
	public static CaseFile of(int elements) {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		root.setTitle("A case of " + elements + " elements");
		root.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		Person client = CasesFactory.eINSTANCE.createPerson();
		client.setPseudonym("A. B.");
		root.getPersons().add(client);
		for (int i = 0; i < LAYERS; i++) {
			LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
			layer.setName("layer " + i);
			layer.setOrder(i);
			layer.setStage(Stage.values()[i % Stage.values().length]);
			root.getLifeLayers().add(layer);
		}
		for (int i = 0; i < elements / 2; i++)
			addImage(root, i);
		Ids.assign(root);
		return root;
	}

	private static void addImage(CaseFile root, int i) {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.setName("image " + i);
		image.setPicture("when I reach for them for the " + i + "th time, they cannot respond");
		root.getImages().add(image);
		image.setLayer(root.getLifeLayers().get(i % LAYERS));
		if (i >= LAYERS)
			image.getBuiltOn().add(root.getImages().get(i - 1));
		Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
		meaning.setStatement("I am not worthy of anyone's interest, reason " + i);
		image.getMeanings().add(meaning);
	}
}
