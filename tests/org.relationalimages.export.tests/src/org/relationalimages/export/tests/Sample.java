// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;

/** A case with two images in a layer, a person and two paradoxes. */
final class Sample {

	private Sample() {
	}

	static CaseFile create() {
		CaseFile root = SampleElements.titled("Sample");
		SampleElements.client(root, "Anna");
		LifeLayer layer = SampleElements.layer(root, "childhood");
		RelationalImage first = SampleElements.imageIn(layer, "they cannot respond");
		SampleElements.imageIn(layer, "they leave").getBuiltOn().add(first);
		for (String name : new String[] { "reaching", "hiding" })
			SampleElements.paradox(root, name).getImages().add(first);
		Ids.assign(root);
		return root;
	}
}
