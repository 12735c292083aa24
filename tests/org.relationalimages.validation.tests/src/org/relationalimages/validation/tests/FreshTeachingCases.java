// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.model.cases.CaseFile;

/** The shipped teaching cases, a fresh copy for each test. */
final class FreshTeachingCases {

	private FreshTeachingCases() {
	}

	static CaseFile load(TeachingCase teachingCase) {
		try (InputStream in = teachingCase.open()) {
			return CaseFiles.load(in, teachingCase.fileName());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
