// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The libraries of the target platform fit together. */
class TargetTest {

	private static final Pattern PDFBOX = Pattern
			.compile("<groupId>org\\.apache\\.pdfbox</groupId><artifactId>([^<]+)</artifactId><version>([^<]+)</version>");

	/** FontBox measures texts for the whole program, PDFBox embeds its fonts: they must be of the same release. */
	@Test
	void thePartsOfPdfBoxAreOfOneVersion() throws IOException {
		String target = Files.readString(OurBundle.PROJECT.resolve("releng/org.relationalimages.target/org.relationalimages.target.target"));
		Set<String> names = new TreeSet<>();
		Set<String> versions = new TreeSet<>();
		for (MatchResult part : PDFBOX.matcher(target).results().toList()) {
			names.add(part.group(1));
			versions.add(part.group(2));
		}
		assertEquals(Set.of("fontbox", "pdfbox", "pdfbox-io"), names);
		assertEquals(1, versions.size(), versions.toString());
	}
}
