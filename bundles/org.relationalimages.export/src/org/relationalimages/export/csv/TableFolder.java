// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.TableKind;
import org.relationalimages.design.images.Lives;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.document.tables.CaseTables;
import org.relationalimages.document.tables.TableContent;
import org.relationalimages.export.CaseFolder;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.edit.ElementLabels;

/**
 * The tables of a case, one file for each kind that has content, named after it. Tables of one kind that are of several
 * persons are one below the other, with the person in the first column. When something was left out, the file
 * {@value #LEFT_OUT} contains the counts; {@value #ABOUT} says what case it is, and whether it is de-identified. UTF-8; the
 * same case gives the same bytes.
 */
public final class TableFolder implements CaseFolder {

	/** The file of what was left out, whose name is no table's. Columns: {@code what} and {@code count}. */
	public static final String LEFT_OUT = "Left out";

	/** The file about the case as a whole, whose name is no table's either. Columns: {@code what} and {@code value}. */
	public static final String ABOUT = "About this case";

	private final RedactedCopy redactedCopy;
	private final LeftOut leftOut;
	private final CsvOptions options;
	private final Map<String, List<CaseTable>> tables = new LinkedHashMap<>();

	/** The tables of a case. */
	public TableFolder(RedactedCopy redactedCopy, CsvOptions options) {
		this.redactedCopy = redactedCopy;
		this.options = options;
		leftOut = redactedCopy.leftOut();
		for (CaseTable table : CaseTables.filled(redactedCopy.root()))
			tables.computeIfAbsent(table.description().name(), key -> new ArrayList<>()).add(table);
	}

	@Override
	public List<String> names() {
		List<String> names = new ArrayList<>(tables.keySet());
		names.add(ABOUT);
		if (!leftOut.isNothing())
			names.add(LEFT_OUT);
		return names.stream().sorted().toList();
	}

	@Override
	public List<String> others() {
		List<String> names = names();
		return Stream.concat(TableKind.ALL.stream().map(TableKind::name), Stream.of(LEFT_OUT)).filter(name -> !names.contains(name)).sorted().toList();
	}

	/** The table of that name; nothing when it has no content. */
	@Override
	public byte[] bytes(String name) {
		CsvText text = new CsvText(options);
		if (name.equals(LEFT_OUT))
			leftOut(text);
		else if (name.equals(ABOUT))
			about(text);
		else
			for (CaseTable one : tables.getOrDefault(name, List.of()))
				rows(text, one, one == tables.get(name).getFirst());
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void leftOut(CsvText text) {
		text.row(List.of("what", "count"));
		if (!leftOut.isNothing())
			leftOut.counts().forEach((what, count) -> text.row(List.of(what, count)));
	}

	private void about(CsvText text) {
		text.row(List.of("what", "value"));
		CaseFile root = redactedCopy.root();
		for (EAttribute feature : List.of(Literals.CASE_FILE__TITLE, Literals.CASE_FILE__SUMMARY, Literals.CASE_FILE__KIND))
			fact(text, root, feature);
		if (root.getPrivacy() != null)
			for (EAttribute feature : root.getPrivacy().eClass().getEAllAttributes())
				if (!feature.isID())
					fact(text, root.getPrivacy(), feature);
	}

	private static void fact(CsvText text, EObject element, EAttribute feature) {
		Object value = element.eGet(feature);
		String words = switch (value) {
		case null -> "";
		case Enumerator literal -> ElementLabels.literal(literal);
		case Boolean flag -> flag ? "yes" : "no";
		default -> value.toString();
		};
		if (!words.isBlank())
			text.row(List.of(ElementLabels.feature(feature), words));
	}

	private void rows(CsvText text, CaseTable one, boolean isFirst) {
		TableContent content = TableContent.of(one.compute());
		boolean ofPart = one.target() != redactedCopy.root();
		if (isFirst) {
			List<String> heading = new ArrayList<>();
			if (ofPart)
				heading.add("Person");
			if (content.kinds())
				heading.addAll(List.of("Kind", "Below"));
			heading.add(content.head());
			heading.addAll(content.columns());
			text.row(heading);
		}
		for (TableContent.Row row : content.rows()) {
			List<Object> cells = new ArrayList<>();
			if (ofPart)
				cells.add(one.target() instanceof Person person ? Lives.nameOf(person) : "");
			if (content.kinds())
				cells.addAll(List.of(row.kind(), row.above()));
			cells.add(row.head());
			cells.addAll(row.cells());
			text.row(cells);
		}
	}
}
