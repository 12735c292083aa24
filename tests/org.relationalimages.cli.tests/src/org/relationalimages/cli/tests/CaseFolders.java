// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

/** Small cases for the tests. */
final class CaseFolders {

	private CaseFolders() {
	}

	/** A sound case with one diagram of each kind. */
	static Path write(Path folder, String name) throws IOException {
		Path file = folder.resolve(name);
		CaseFiles.save(create(), file);
		return file;
	}

	static CaseFile create() {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		root.setTitle("Größe <&> 陈静");
		root.setPrivacy(CasesFactory.eINSTANCE.createPrivacyInfo());
		Person client = CasesFactory.eINSTANCE.createPerson();
		client.setPseudonym("Anna");
		client.setIsClient(true);
		root.getPersons().add(client);
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		layer.setName("childhood");
		root.getLifeLayers().add(layer);
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.setPicture("when I reach for them, they cannot respond");
		image.setLayer(layer);
		root.getImages().add(image);
		paradox(root, image);
		return root;
	}

	private static void paradox(CaseFile root, RelationalImage image) {
		Yearning yearning = StrategiesFactory.eINSTANCE.createYearning();
		yearning.setText("to be answered");
		root.getYearnings().add(yearning);
		StrategyOfSurvival strategy = StrategiesFactory.eINSTANCE.createStrategyOfSurvival();
		strategy.setName("be the child who needs nothing");
		strategy.getEmergesFrom().add(image);
		root.getStrategies().add(strategy);
		Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
		paradox.setName("reaching and hiding");
		paradox.getYearning().add(yearning);
		paradox.getStrategies().add(strategy);
		paradox.getImages().add(image);
		root.getParadoxes().add(paradox);
	}
}
