// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;

/** A case with two images in a layer, a person and two paradoxes. */
final class SmallCase {

	private SmallCase() {
	}

	static CaseFile create() {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		root.setTitle("Sample");
		root.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		Person client = CasesFactory.eINSTANCE.createPerson();
		client.setPseudonym("Anna");
		client.setRole(PersonRole.CLIENT);
		root.getPersons().add(client);
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		layer.setName("childhood");
		root.getLifeLayers().add(layer);
		RelationalImage first = image(root, layer, "they cannot respond");
		image(root, layer, "they leave").getBuiltOn().add(first);
		for (String name : new String[] { "reaching", "hiding" }) {
			Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
			paradox.setName(name);
			paradox.getImages().add(first);
			root.getParadoxes().add(paradox);
		}
		Ids.assign(root);
		return root;
	}

	private static RelationalImage image(CaseFile root, LifeLayer layer, String picture) {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.setPicture(picture);
		root.getImages().add(image);
		image.setLayer(layer);
		return image;
	}
}
