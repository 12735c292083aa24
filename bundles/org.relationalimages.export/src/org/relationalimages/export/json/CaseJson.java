// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.Characters;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.dump.Json;

/**
 * A whole case as one JSON object:
 *
 * <pre>
 * { "format": "relational-images-case", "version": 1, "schemaVersion": "1.2",
 *   "leftOut": { "sensitive": 0, "notes": 0 },
 *   "case": "ID of the one CaseFile",
 *   "objects": { "CaseFile": [ {"id": "…", "kind": "CLINICAL", "persons": ["ID", …], …} ], "Person": […], … } }
 * </pre>
 *
 * Classes are in alphabetical order, elements in that of the case, features in that of the metamodel. Parts and links
 * are ids (a list where there may be several), enumeration values literals, numbers and Booleans as such. Features
 * without a value are omitted. {@code leftOut} counts the elements of the case that are missing here because they are
 * marked sensitive, and the missing session notes. Texts contain only characters that a case file can contain
 * ({@link Characters}). UTF-8, safe inside a script element of a page, too; the same case gives the same bytes.
 */
public final class CaseJson {

	private static final int VERSION = 1;

	private CaseJson() {
	}

	/** The case as JSON. */
	public static byte[] bytes(RedactedCopy redactedCopy) {
		CaseFile root = redactedCopy.root();
		Map<String, List<Object>> objects = new TreeMap<>();
		add(root, objects);
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			add(all.next(), objects);
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("format", "relational-images-case");
		document.put("version", VERSION);
		document.put("schemaVersion", CaseFiles.SCHEMA_VERSION);
		document.put("leftOut", redactedCopy.leftOut().counts());
		document.put("case", root.getId());
		document.put("objects", objects);
		return Json.write(document).getBytes(StandardCharsets.UTF_8);
	}

	private static void add(EObject element, Map<String, List<Object>> objects) {
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("id", value(((Identified) element).getId()));
		for (EStructuralFeature feature : CaseClasses.features(element.eClass())) {
			Object value = value(element.eGet(feature));
			if (value != null && !(value instanceof List<?> list && list.isEmpty()))
				object.put(feature.getName(), value);
		}
		objects.computeIfAbsent(element.eClass().getName(), key -> new ArrayList<>()).add(object);
	}

	private static Object value(Object value) {
		return switch (value) {
			case null -> null;
			case Collection<?> several -> several.stream().map(CaseJson::value).toList();
			case Identified link -> Characters.clean(link.getId());
			case Enumerator literal -> literal.getLiteral();
			case Double number when !Double.isFinite(number) -> null;
			case Number number -> number;
			case Boolean truth -> truth;
			default -> Characters.clean(value.toString());
		};
	}
}
