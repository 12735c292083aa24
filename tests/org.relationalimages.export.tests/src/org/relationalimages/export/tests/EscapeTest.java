// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.Characters;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.export.Audience;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.export.ProgressListener;
import org.relationalimages.export.csv.CsvOptions;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.views.Views;
import org.w3c.dom.Element;

/**
 * Exports contain any text of a case as text. Each payload is in every text of every class, distinguished by a number
 * after it.
 */
class EscapeTest {

	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
	private static final int LONG = 100_000;

	@TempDir
	Path folder;

	static List<String> payloads() {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < Payloads.ALL.size(); i++)
			all.add(String.valueOf(i));
		return all;
	}

	private static CaseFile hostile(String number) {
		int[] count = new int[1];
		return HostileCase.create((element, attribute) -> Payloads.ALL.get(Integer.parseInt(number)) + " \u00A7" + count[0]++);
	}

	private static ExportOptions everything(boolean raw) {
		return new ExportOptions(PictureOptions.DEFAULT, true, Audience.OWNER, new CsvOptions(raw, raw));
	}

	private List<ExportFile> files(CaseFile root, String format, boolean raw, List<CaseDiagram> diagrams) throws Exception {
		return CaseExport.of(root, root.getTitle(), ExportFormats.of(format), everything(raw)).files(new ExportNames(folder),
				root.getTitle(), diagrams, () -> Views.EMPTY);
	}

	@Test
	void filesWhoseNamesLookAlikeDoNotReplaceEachOther() throws Exception {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		ExportNames names = new ExportNames(folder);
		List<String> files = new ArrayList<>();
		for (String title : List.of("Ren\u00e9", "Rene\u0301", "REN\u00c9"))
			for (ExportFile file : CaseExport.of(root, title, ExportFormats.of("xmi"), everything(false)).files(names, title, List.of(),
					() -> Views.EMPTY))
				files.add(file.path().getFileName().toString());
		assertEquals(List.of("Ren\u00e9.xmi", "Rene\u0301 (2).xmi", "REN\u00c9 (3).xmi"), files);
	}

	private List<ExportFile> whole(CaseFile root, String format, boolean raw) throws Exception {
		List<ExportFile> files = files(root, format, raw, List.of());
		for (ExportFile one : files) {
			Path parent = one.path().getParent();
			assertEquals(folder, format.startsWith("csv") ? parent.getParent() : parent);
			assertEquals(one.path(), one.path().normalize());
			assertFalse(one.path().getFileName().toString().matches("(?s).*[\\p{Cntrl}\\p{Cs}\u202A-\u202E\u2066-\u2069].*"));
		}
		return files;
	}

	private byte[] single(CaseFile root, String format) throws Exception {
		return whole(root, format, false).get(0).content().bytes(ProgressListener.NONE);
	}

	/** Every text that an export of the whole case has to contain. */
	private static Set<String> texts(CaseFile root) {
		Set<String> texts = new HashSet<>();
		for (EObject element : HostileCase.all(root))
			for (EAttribute attribute : element.eClass().getEAllAttributes())
				if (!attribute.isID() && attribute != CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION) {
					if (element.eGet(attribute) instanceof String text)
						texts.add(text);
					else if (element.eGet(attribute) instanceof Collection<?> several)
						several.forEach(text -> texts.add((String) text));
				}
		return texts;
	}

	@Test
	void theCaseHasEveryClassAndEveryText() {
		CaseFile root = hostile("0");
		Set<EClass> classes = new HashSet<>();
		HostileCase.all(root).forEach(element -> classes.add(element.eClass()));
		assertEquals(Set.copyOf(CaseClasses.all()), classes);
		assertTrue(texts(root).size() > 5 * classes.size(), () -> texts(root).size() + " texts");
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void aReportHoldsText(String number) throws Exception {
		CaseFile root = hostile(number);
		byte[] bytes = single(root, "html");
		Markup page = Markup.of(bytes, true);
		String source = new String(bytes, StandardCharsets.UTF_8);
		for (String forbidden : List.of("<script", "<!--", "<![CDATA[", "<?", " style=\"", " on"))
			assertFalse(markupOf(source).contains(forbidden), forbidden);
		Element policy = (Element) page.document.getElementsByTagNameNS("*", "meta").item(1);
		String style = page.first("style").getTextContent();
		assertTrue(source.contains("<style>" + style + "</style>"), "style needs no escapes");
		assertTrue(policy.getAttribute("content").startsWith("default-src 'none'; style-src 'sha256-" + Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8))) + "'"));
		Set<String> held = page.texts();
		for (String text : texts(root)) {
			String expected = Characters.clean(text).replaceAll("\r\n?", "\n").strip();
			assertTrue(held.contains(expected) || held.stream().anyMatch(one -> one.endsWith(": " + expected) || one.endsWith(". " + expected)),
					() -> "missing: " + expected);
		}
	}

	/** The tags of a page, without the text between them. */
	private static String markupOf(String source) {
		return source.replaceAll("<style>[^<]*", "").replaceAll(">[^<]*", ">").replaceAll("=\"[^\"<>]*\"(?=[ />])", "=\"\"")
				.replace(" style=\"\"", " style=\"").replaceAll("(<\\w+)", "$1");
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void picturesHoldText(String number) throws Exception {
		CaseFile root = hostile(number);
		CaseDiagrams diagrams = CaseDiagrams.open(root, Views.EMPTY);
		assertTrue(diagrams.all().size() >= 3);
		List<ExportFile> svgs = files(root, "svg", false, diagrams.all());
		for (ExportFile one : svgs) {
			assertEquals(folder, one.path().getParent());
			one.write(ProgressListener.NONE);
			Markup.of(Files.readAllBytes(one.path()), false);
		}
		// All payloads together put each diagram into JSON and PDF.
		CaseDiagram turn = diagrams.all().get(Integer.parseInt(number) % diagrams.all().size());
		for (ExportFile one : files(root, "json", false, List.of(turn)))
			json(one.content().bytes(ProgressListener.NONE));
		for (ExportFile one : files(root, "pdf", false, List.of(turn)))
			assertTrue(new String(one.content().bytes(ProgressListener.NONE), StandardCharsets.ISO_8859_1).matches("(?s)%PDF-1\\.6\n.*%%EOF\n"));
		try (var written = Files.list(folder)) {
			assertEquals(svgs.size(), written.count());
		}
	}

	private static Object json(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		for (String forbidden : List.of("</", "<!", "\u2028", "\u2029"))
			assertFalse(text.contains(forbidden), forbidden);
		return StrictJson.read(text);
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void jsonHoldsText(String number) throws Exception {
		CaseFile root = hostile(number);
		Map<?, ?> objects = (Map<?, ?>) ((Map<?, ?>) json(single(root, "case-json"))).get("objects");
		Map<String, Integer> next = new HashMap<>();
		for (EObject element : HostileCase.all(root)) {
			String type = element.eClass().getName();
			Map<?, ?> object = (Map<?, ?>) ((List<?>) objects.get(type)).get(next.merge(type, 1, Integer::sum) - 1);
			for (EAttribute attribute : element.eClass().getEAllAttributes())
				if (element.eGet(attribute) instanceof String text)
					assertEquals(Characters.clean(text), object.get(attribute.getName()));
				else if (element.eGet(attribute) instanceof Collection<?> several)
					assertEquals(several.stream().map(one -> Characters.clean((String) one)).toList(), object.get(attribute.getName()));
		}
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void namedTablesHoldText(String number) throws Exception {
		for (boolean raw : new boolean[] { false, true }) {
			CaseFile root = hostile(number);
			Map<String, List<List<String>>> tables = tables(root, "csv", raw);
			assertTrue(tables.keySet().containsAll(List.of("Persons", "Coping List", "Exception Log")), () -> tables.keySet().toString());
			Set<String> cells = new HashSet<>();
			tables.values().forEach(rows -> rows.forEach(row -> row.forEach(cell -> cells.add(raw ? cell : unguarded(cell)))));
			for (EObject element : HostileCase.all(root))
				if (element instanceof CopingMeans coping)
					assertTrue(cells.contains(Characters.clean(coping.getText())), coping.getText());
		}
	}

	private Map<String, List<List<String>>> tables(CaseFile root, String format, boolean raw) throws Exception {
		Map<String, List<List<String>>> tables = new HashMap<>();
		for (ExportFile one : whole(root, format, raw)) {
			String text = new String(one.content().bytes(ProgressListener.NONE), StandardCharsets.UTF_8);
			assertEquals(raw, text.startsWith("\uFEFF"));
			List<List<String>> rows = CsvReader.read(raw ? text.substring(1) : text);
			rows.forEach(row -> assertEquals(rows.get(0).size(), row.size()));
			if (!raw)
				rows.forEach(row -> row.forEach(EscapeTest::noFormula));
			tables.put(one.what(), rows);
		}
		return tables;
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void tablesOfElementsHoldText(String number) throws Exception {
		for (boolean raw : new boolean[] { false, true }) {
			CaseFile root = hostile(number);
			Map<String, List<List<String>>> tables = tables(root, "csv-elements", raw);
			Map<String, Integer> next = new HashMap<>();
			for (EObject element : HostileCase.all(root)) {
				List<List<String>> table = tables.get(element.eClass().getName());
				List<String> row = table.get(next.merge(element.eClass().getName(), 1, Integer::sum));
				for (EAttribute attribute : element.eClass().getEAllAttributes())
					if (element.eGet(attribute) instanceof String text) {
						String cell = row.get(table.get(0).indexOf(attribute.getName()));
						assertEquals(Characters.clean(text), raw ? cell : unguarded(cell));
					}
			}
		}
	}

	private static void noFormula(String cell) {
		if (NUMBER.matcher(cell).matches())
			return;
		assertFalse(FORMULA.matcher(cell).find(), cell);
		assertFalse(FORMULA.matcher(cell.replaceAll("^[\\s\\p{Z}\\p{Cf}]+", "")).find(), cell);
		for (String part : cell.split("[;\\t\\r\\n]"))
			assertFalse(part.matches("[ \\p{Z}\\p{Cf}]*([=+@\uFF1D\uFF0B\uFF0D\uFF20]|-\\S).*"), cell);
	}

	/** Removes the apostrophes that guard against formulas. */
	private static String unguarded(String cell) {
		String sign = "'*[ \\p{Z}\\p{Cf}]*[=+@\uFF1D\uFF0B\uFF0D\uFF20]";
		String dash = "'*[ \\p{Z}\\p{Cf}]*-";
		return cell.replaceAll("(?<=[;\\t\\r\\n])'(?=" + sign + "|" + dash + "(?!\\s))", "")
				.replaceFirst("^'(?=[\\t\\r\\n]|'*[ \\p{Z}\\p{Cf}]*[\\t\\r\\n]|" + sign + "|" + dash + ")", "");
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void xmiHoldsText(String number) throws Exception {
		CaseFile root = hostile(number);
		Ids.renew(root); // ids in a file are of this form only
		CaseFile read = CaseFiles.load(new ByteArrayInputStream(single(root, "xmi")), "copy");
		List<EObject> before = HostileCase.all(root);
		List<EObject> after = HostileCase.all(read);
		assertEquals(before.size(), after.size());
		for (int i = 0; i < before.size(); i++)
			for (EAttribute attribute : before.get(i).eClass().getEAllAttributes())
				if (before.get(i).eGet(attribute) instanceof String text && attribute != CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION)
					assertEquals(Characters.clean(text), after.get(i).eGet(attribute));
	}

	@Test
	void endlessTextsAreNoHarm() throws Exception {
		Set<EAttribute> seen = new HashSet<>();
		CaseFile root = HostileCase.create((element, attribute) -> seen.add(attribute) && !attribute.isID()
				? ("<b>" + attribute.getName() + "=1+1 \u5F20 ").repeat(LONG / 10).substring(0, LONG) : "short");
		Markup page = Markup.of(single(root, "html"), true);
		List<String> endless = texts(root).stream().filter(text -> text.startsWith("<b>")).map(String::strip).toList();
		assertTrue(endless.size() > 100 && page.texts().containsAll(endless));
		json(single(root, "case-json"));
		for (String format : List.of("csv", "csv-elements"))
			tables(root, format, false);
		Ids.renew(root);
		assertEquals(texts(root), texts(CaseFiles.load(new ByteArrayInputStream(single(root, "xmi")), "copy")));
	}
}
