// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;

/** Loads the shipped files and finds elements in them. */
final class ShippedFiles {

	private ShippedFiles() {
	}

	static CaseFile load(String id) {
		return load(TeachingCases.find(id).orElseThrow());
	}

	static CaseFile load(TeachingCase teachingCase) {
		try (InputStream in = teachingCase.open()) {
			return CaseFiles.load(in, teachingCase.fileName());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static CaseFile load(Template template) {
		try (InputStream in = template.open()) {
			return CaseFiles.load(in, template.fileName());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All elements of that type, the root included, in the order of the file. */
	static <T> List<T> all(EObject root, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(root))
			found.add(type.cast(root));
		for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
			EObject element = contents.next();
			if (type.isInstance(element))
				found.add(type.cast(element));
		}
		return found;
	}

	/** The label of an element in the message of a failing test. */
	static String named(Identified element) {
		return element.eClass().getName() + " " + element.getId();
	}
}
