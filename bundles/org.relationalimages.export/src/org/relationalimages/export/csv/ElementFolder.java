// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.export.CaseFolder;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;

/**
 * A case as tables, one for each class that has elements, named after it. Columns: {@code id}, {@code owner} (the
 * container), then the features in the metamodel's order, except for the parts, which have rows of their own.
 * Enumeration values are written as literals, links as ids separated by blanks, several texts as one line each. When
 * something was left out, the table {@value #LEFT_OUT} contains the counts. UTF-8; the same case gives the same bytes.
 */
public final class ElementFolder implements CaseFolder {

	/** The table of what was left out, whose name is no class's. Columns: {@code what} and {@code count}. */
	public static final String LEFT_OUT = "LeftOut";

	private final Map<String, List<EObject>> rows = new TreeMap<>();
	private final LeftOut leftOut;
	private final CsvOptions options;

	/** The tables of a case. */
	public ElementFolder(RedactedCopy redactedCopy, CsvOptions options) {
		this.options = options;
		leftOut = redactedCopy.leftOut();
		CaseFile root = redactedCopy.root();
		rows.computeIfAbsent(root.eClass().getName(), key -> new ArrayList<>()).add(root);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			rows.computeIfAbsent(element.eClass().getName(), key -> new ArrayList<>()).add(element);
		}
	}

	/** The tables that have rows. */
	@Override
	public List<String> names() {
		return Stream.concat(rows.keySet().stream(), leftOut.isNothing() ? Stream.empty() : Stream.of(LEFT_OUT)).sorted().toList();
	}

	/** The tables that have none. */
	@Override
	public List<String> others() {
		List<String> names = names();
		return Stream.concat(CaseClasses.all().stream().map(EClass::getName), Stream.of(LEFT_OUT))
				.filter(name -> !names.contains(name)).sorted().toList();
	}

	/** The table of that name; only its heading when it has no rows. */
	@Override
	public byte[] bytes(String name) {
		return name.equals(LEFT_OUT) ? leftOut() : elements(name);
	}

	private byte[] leftOut() {
		CsvText text = new CsvText(options);
		text.row(List.of("what", "count"));
		if (!leftOut.isNothing())
			leftOut.counts().forEach((what, count) -> text.row(List.of(what, count)));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private byte[] elements(String name) {
		EClass type = CaseClasses.of(name);
		List<EStructuralFeature> columns = columns(type);
		CsvText text = new CsvText(options);
		List<Object> heading = new ArrayList<>(List.of("id", "owner"));
		columns.forEach(column -> heading.add(column.getName()));
		text.row(heading);
		for (EObject element : rows.getOrDefault(name, List.of())) {
			List<Object> cells = new ArrayList<>();
			cells.add(id(element));
			cells.add(element.eContainer() == null ? null : id(element.eContainer()));
			columns.forEach(column -> cells.add(cell(element.eGet(column))));
			text.row(cells);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static List<EStructuralFeature> columns(EClass type) {
		return CaseClasses.features(type).stream()
				.filter(feature -> !(feature instanceof EReference link && link.isContainment())).toList();
	}

	private static Object cell(Object value) {
		return switch (value) {
			case null -> null;
			case Collection<?> several -> several(several);
			case EObject link -> id(link);
			case Enumerator literal -> literal.getLiteral();
			case Number number -> number;
			case Boolean truth -> truth;
			default -> value.toString();
		};
	}

	private static String several(Collection<?> values) {
		StringBuilder all = new StringBuilder();
		for (Object value : values) {
			boolean link = value instanceof EObject;
			String text = link ? id((EObject) value) : value.toString().replaceAll("\\R", " ");
			all.append(all.isEmpty() ? "" : link ? " " : "\n").append(text);
		}
		return all.toString();
	}

	private static String id(EObject element) {
		return ((Identified) element).getId();
	}
}
