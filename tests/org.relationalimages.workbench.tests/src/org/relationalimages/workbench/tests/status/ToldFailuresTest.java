// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.workbench.status.Background;

/** What users read of failures: a sentence with a reason, whatever failed. */
class ToldFailuresTest {

	@Test
	void everyFailureHasASentence() {
		List<Throwable> failures = Arrays.asList(null, new IOException(), new IOException(" "), new IOException("The disk is full."),
				new AccessDeniedException("a.html"), new AccessDeniedException(null), new FileSystemException("a.html", null, "it is busy"),
				new CaseFileException("a.relimages", "it can't be read; choose another one"), new NullPointerException(),
				new OutOfMemoryError(), new StackOverflowError(), new DiagramTooLargeException("The diagram \"Image Rings\" would nest."));
		for (Throwable failure : failures) {
			String sentence = Background.sentence(failure);
			assertTrue(sentence.matches("[A-Za-z].{15,}") && !sentence.contains("null"), failure + ": " + sentence);
		}
	}

	@Test
	void whatIsKnownIsToldAsItIs() {
		assertEquals("The disk is full.", Background.sentence(new IOException("The disk is full.")));
		assertEquals("a.html: it is busy.", Background.sentence(new FileSystemException("a.html", null, "it is busy")));
	}

	@Test
	void aDiagramThatIsTooLargeIsToldWithoutTheWordsOfSpecifiers() {
		String sentence = Background.sentence(new DiagramTooLargeException("let the candidates of these mappings be fewer"));
		assertEquals("The diagram would hold more than can be drawn; divide the case into several ones.", sentence);
	}
}
