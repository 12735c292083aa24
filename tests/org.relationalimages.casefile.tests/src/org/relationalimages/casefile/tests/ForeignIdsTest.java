// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Passphrase;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.model.cases.CaseFile;

/** Elements without an id of this program: that of another tool is kept if possible, and no id is random. */
class ForeignIdsTest {

	@TempDir
	Path folder;

	private CaseFile opened(String inside) throws Exception {
		Path file = folder.resolve("case.relimages");
		Files.writeString(file, OddForms.HEAD + OddForms.ROOT + "\n" + inside + "\n" + OddForms.END);
		return CaseFiles.load(file);
	}

	private CaseFile again(CaseFile root) throws Exception {
		Path file = folder.resolve("case.relimages");
		CaseFiles.save(root, file);
		CaseFile again = CaseFiles.load(file);
		assertTrue(EcoreUtil.equals(root, again));
		return again;
	}

	/** The second column is the notation of a reference to it. */
	@ParameterizedTest
	@CsvSource({ "_x1,_x1", "EAID_1-2.3,EAID_1-2.3", "{F0A1},{F0A1}", "urn:uuid:1,urn:uuid:1", "a/b,a/b", "ü,ü", "-1,-1", "😀,😀" })
	void referencesByIdHold(String id, String reference) throws Exception {
		CaseFile root = opened("<persons xmi:id=\"" + id + "\"/><households members=\"" + reference + "\"/>"
				+ "<households><members xmi:idref=\"" + id + "\"/></households>");
		for (CaseFile one : List.of(root, again(root))) {
			assertEquals(List.of(one.getPersons().get(0)), one.getHouseholds().get(0).getMembers());
			assertEquals(List.of(one.getPersons().get(0)), one.getHouseholds().get(1).getMembers());
		}
		assertEquals(id.equals("_x1") || id.startsWith("EAID"), id.equals(root.getPersons().get(0).getId()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b", "a#b", "100%", "tab\tbed" })
	void oddIdsAreFoundByAddress(String id) throws Exception {
		String encoded = id.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("\t", "%09");
		CaseFile root = opened("<persons xmi:id=\"" + id.replace("\t", "&#9;") + "\"/><households><members href=\"#" + encoded + "\"/></households>");
		assertSame(root.getPersons().get(0), root.getHouseholds().get(0).getMembers().get(0));
		assertEquals(1, CaseFiles.notes(root).size());
		again(root);
	}

	@Test
	void longIdsStayDifferent() throws Exception {
		String same = "x".repeat(300);
		CaseFile root = opened("<persons xmi:id=\"" + same + "1\"/><persons xmi:id=\"" + same + "2\"/><households members=\"" + same + "2\"/>");
		assertNotEquals(root.getPersons().get(0).getId(), root.getPersons().get(1).getId());
		assertSame(root.getPersons().get(1), root.getHouseholds().get(0).getMembers().get(0));
		again(root);
	}

	@Test
	void theSameFileGivesTheSameIds() throws Exception {
		String inside = "<persons xmi:id=\"a b\"/><persons/><households members=\"//@persons.1\"/>";
		CaseFile once = opened(inside);
		assertTrue(EcoreUtil.equals(once, opened(inside)));
		assertNotEquals(once.getPersons().get(1).getId(), once.getHouseholds().get(0).getId());
		assertNotEquals(once.getPersons().get(1).getId(), opened(inside + "\n").getPersons().get(1).getId());
		CaseFile kept = again(once);
		assertEquals(once.getPersons().get(1).getId(), kept.getPersons().get(1).getId());
	}

	/** A migration needs the ids of people before everything else is read. */
	@Test
	void speakersOfOlderFilesAreFoundByForeignIds() throws Exception {
		Path file = folder.resolve("case.relimages");
		Files.writeString(file, (OddForms.HEAD + OddForms.ROOT + "<persons xmi:id=\"a b\" pseudonym=\"Ana\"><quotes text=\"t\" speaker=\"Ana\"/></persons>"
				+ "<households><members href=\"#a%20b\"/></households>" + OddForms.END).replace("schemaVersion=\"1.2\"", "schemaVersion=\"1.0\""));
		CaseFile root = CaseFiles.load(file);
		assertSame(root.getPersons().get(0), root.getPersons().get(0).getQuotes().get(0).getSpokenBy());
		assertEquals("a_20_b", root.getPersons().get(0).getId());
		again(root);
	}

	@Test
	void aProtectedCaseKnowsItsOwnName() throws Exception {
		Protection protection = Protection.with(Passphrase.of("a passphrase that nobody guesses".toCharArray()));
		Path file = folder.resolve("case.relimages");
		String content = OddForms.HEAD + OddForms.ROOT + "<persons id=\"p\"/><households id=\"h\"><members href=\"case.relimages#p\"/></households>"
				+ OddForms.END;
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (Sealer sealer = protection.sealer()) {
			sealed.writeBytes(sealer.seal(content.getBytes(StandardCharsets.UTF_8), Content.CASE));
		}
		Files.write(file, sealed.toByteArray());
		CaseFile root = CaseFiles.load(file, protection);
		assertSame(root.getPersons().get(0), root.getHouseholds().get(0).getMembers().get(0));
		CaseFiles.save(root, file, protection);
		assertTrue(EcoreUtil.equals(root, CaseFiles.load(file, protection)));
	}
}
