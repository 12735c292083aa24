// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.tests.support.SampleElements;

/** A small case with every kind of value: text with line breaks, lists, references both ways, special kinds. */
public final class EveryValueCase {

	private EveryValueCase() {
	}

	public static CaseFile create() {
		CaseFile root = SampleElements.titled("The revealing \"pattern\" <&>");
		Person client = SampleElements.client(root, "Anna Größe 陈静 😀");
		client.setNote("first line\nsecond line\tafter a tab\r\nthird");
		client.getTags().add("a tag");
		client.getTags().add(" two\nlines ");
		client.getTags().add("");
		LifeLayer childhood = SampleElements.layer(root, "childhood");
		RelationalImage first = SampleElements.imageIn(childhood, "when I reach for them, they cannot respond");
		RelationalImage second = SampleElements.imageIn(childhood, "if I show it, they leave");
		second.getBuiltOn().add(first);
		second.setConfidence(40);
		second.getAbout().add(client);
		SampleElements.meaning(first, "I am not worthy of anyone's interest");
		CopingMeans coping = PracticeFactory.eINSTANCE.createCopingMeans();
		coping.setText("running");
		root.getForms().add(coping);
		int[] next = { 0 };
		Ids.assign(root, () -> "_" + next[0]++);
		return root;
	}
}
