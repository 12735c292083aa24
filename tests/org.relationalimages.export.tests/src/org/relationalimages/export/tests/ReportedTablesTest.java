// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.relationalimages.design.TableKind;
import org.relationalimages.export.Audience;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.ProgressListener;
import org.relationalimages.export.report.CaseReport;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.views.Views;
import org.w3c.dom.Element;

/** The tables in the report. */
class ReportedTablesTest {

	private static Map<String, List<String>> tables(CaseFile file) throws Exception {
		Markup page = Markup.of(CaseReport.bytes(ExportGate.pass(file, "case", Audience.READER, false), Views.EMPTY, ProgressListener.NONE), true);
		Map<String, List<String>> tables = new HashMap<>();
		page.elements(element -> {
			if (!element.getLocalName().equals("table"))
				return;
			String caption = element.getElementsByTagName("caption").item(0).getTextContent();
			List<String> texts = tables.computeIfAbsent(chapter(element) + ": " + caption, key -> new ArrayList<>());
			int columns = element.getElementsByTagName("tr").item(0).getChildNodes().getLength();
			for (int i = 0; i < element.getElementsByTagName("tr").getLength(); i++)
				assertEquals(columns, element.getElementsByTagName("tr").item(i).getChildNodes().getLength(), caption);
			texts.add(element.getTextContent());
		});
		return tables;
	}

	private static String chapter(Element element) {
		return element.getLocalName().equals("section") ? element.getAttribute("id") : chapter((Element) element.getParentNode());
	}

	@Test
	void eachStandsInItsChapter() throws Exception {
		Map<String, List<String>> tables = tables(ShippedFiles.load("T8"));
		assertTrue(tables.keySet().containsAll(List.of("people: Persons", "images: Images and Meanings", "images: Awareness by Session",
				"strategies: Transference Matrix", "practice: Coping List", "practice: Action Menu", "sessions: Sessions")), () -> tables.keySet().toString());
		for (TableKind kind : TableKind.ALL)
			assertTrue(tables.keySet().stream().anyMatch(title -> title.contains(": " + kind.name())), kind.name());
		assertFalse(tables.get("practice: Value Ranking: Robin").getFirst().contains("null"));
	}

	@Test
	void emptyOnesAndEmptyColumnsAreLeftOut() throws Exception {
		Map<String, List<String>> tables = tables(ShippedFiles.load("T4"));
		assertFalse(tables.containsKey("strategies: Transference Matrix"));
		assertFalse(tables.get("people: Persons").getFirst().contains("Year of birth"));
	}

	@Test
	void whatIsSensitiveIsNotInThem() throws Exception {
		CaseFile file = ShippedFiles.load("T8");
		file.getPersons().get(1).setSensitive(true);
		assertFalse(tables(file).toString().contains("Toni (partners)"));
	}
}
