// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.tests.support.SampleElements;

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
		CaseFile root = SampleElements.titled("Größe <&> 陈静");
		SampleElements.client(root, "Anna");
		LifeLayer layer = SampleElements.layer(root, "childhood");
		RelationalImage image = SampleElements.imageIn(layer, "when I reach for them, they cannot respond");
		StrategyOfSurvival strategy = SampleElements.strategy(root, "be the child who needs nothing");
		strategy.getEmergesFrom().add(image);
		Paradox paradox = SampleElements.paradox(root, "reaching and hiding");
		paradox.getYearnings().add(SampleElements.yearning(root, "to be answered"));
		paradox.getStrategies().add(strategy);
		paradox.getImages().add(image);
		return root;
	}
}
