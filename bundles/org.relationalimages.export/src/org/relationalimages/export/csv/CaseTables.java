// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;

/**
 * A case as tables, one for each class that has elements, named after it. Columns: {@code id}, {@code owner} (the
 * element it is part of), then the features in the metamodel's order but for the parts, which have rows of their own.
 * Choices stand with their literal, links as ids with blanks between, several texts one a line. UTF-8; the same case
 * gives the same bytes.
 */
public final class CaseTables {

	private final Map<String, List<EObject>> rows = new TreeMap<>();
	private final CsvOptions options;

	/** The tables of a case, of which nothing is left out. */
	public CaseTables(CaseFile root, CsvOptions options) {
		this.options = options;
		rows.computeIfAbsent(root.eClass().getName(), key -> new ArrayList<>()).add(root);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			rows.computeIfAbsent(element.eClass().getName(), key -> new ArrayList<>()).add(element);
		}
	}

	/** The classes that have elements, in the order of the alphabet. */
	public List<String> names() {
		return List.copyOf(rows.keySet());
	}

	/** The classes that have none. */
	public static List<String> others(Collection<String> names) {
		return CaseClasses.all().stream().map(EClass::getName).filter(name -> !names.contains(name))
				.sorted(Comparator.naturalOrder()).toList();
	}

	/** The table of a class, with its heading only when there is no element of it. */
	public byte[] table(String name) {
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
