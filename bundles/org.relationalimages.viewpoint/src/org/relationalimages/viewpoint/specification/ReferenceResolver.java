// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.relationalimages.viewpoint.style.Rgb;

/** Resolves references: elements by path or id in this file or another of the set, system colours, metamodels. */
final class ReferenceResolver {

	private static final String ENVIRONMENT = "environment:/viewpoint";
	private static final Pattern SYSTEM_COLOR = Pattern.compile("//@systemColors/@entries\\[name='([^']*)'\\]");
	private static final Pattern TYPE = Pattern.compile("[\\w.]+:\\w+");
	private static final Pattern STEP = Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[(\\w+)='([^']*)'\\])?");
	private static final Pattern FILE = Pattern.compile("([^/\\\\:#]+\\.odesign)#.*");

	private final Map<String, SpecificationElement> roots;
	private final Map<String, Map<String, SpecificationElement>> ids;
	private final Map<String, SpecificationElement> systemColors = new HashMap<>();
	private final Map<String, SpecificationElement> found = new HashMap<>();
	private final EClass systemColor = SiriusMetamodel.instance().find("http://www.eclipse.org/sirius/description/1.1.0", "SystemColor");

	ReferenceResolver(Map<String, SpecificationElement> roots, Map<String, Map<String, SpecificationElement>> ids) {
		this.roots = roots;
		this.ids = ids;
	}

	/** The names of files in its own folder that a written reference contains. */
	static List<String> filesIn(String written) {
		List<String> names = new ArrayList<>();
		for (String part : written.trim().split("\\s+")) {
			Matcher file = FILE.matcher(part);
			if (file.matches())
				names.add(decode(file.group(1)));
		}
		return names;
	}

	void resolve(PendingReference pending) throws SpecificationException {
		EReference reference = pending.reference();
		if (reference.getEReferenceType() == EcorePackage.Literals.EPACKAGE)
			return; // the caller provides metamodels; those that a diagram names have no effect
		String[] parts = pending.written().trim().split("\\s+");
		for (String part : parts) {
			if (part.isEmpty() || TYPE.matcher(part).matches())
				continue; // the type written before a reference to another file
			SpecificationElement target = find(pending.from().file(), part);
			if (target == null)
				throw SpecificationException.about(pending.from(),
						"refers with \"" + reference.getName() + "\" to \"" + part + "\", which does not exist");
			EClass type = reference.getEReferenceType();
			if (!type.getName().equals("EObject") && !type.isSuperTypeOf(target.eClass()))
				throw SpecificationException.about(pending.from(), "refers with \"" + reference.getName() + "\" to the "
						+ target.type() + " \"" + target.name() + "\", but it must be a " + type.getName());
			SpecificationElementReader.put(pending.from(), reference, target);
		}
	}

	private SpecificationElement find(String file, String written) {
		String key = file + ' ' + written;
		SpecificationElement known = found.get(key);
		if (known == null) {
			known = seek(file, written);
			if (known != null)
				found.put(key, known);
		}
		return known;
	}

	private SpecificationElement seek(String file, String written) {
		int hash = written.indexOf('#');
		String where = hash < 0 ? "" : written.substring(0, hash);
		String fragment = decode(hash < 0 ? written : written.substring(hash + 1));
		if (where.equals(ENVIRONMENT))
			return systemColor(fragment);
		String name = where.isEmpty() ? file : decode(where.substring(where.lastIndexOf('/') + 1));
		SpecificationElement root = roots.get(name);
		if (root == null)
			return null;
		return fragment.startsWith("/") ? follow(root, fragment) : ids.get(name).get(fragment);
	}

	private SpecificationElement follow(SpecificationElement root, String path) {
		if (path.equals("/") || path.equals("/0"))
			return root;
		SpecificationElement at = root;
		Matcher step = STEP.matcher(path);
		int end = path.startsWith("//") ? 2 : -1;
		while (at != null && end >= 0 && end < path.length()) {
			if (!step.find(end) || step.start() != end)
				return null;
			at = child(at, step);
			end = step.end();
			if (end < path.length() && path.charAt(end++) != '/')
				return null;
		}
		return end < 0 ? null : at;
	}

	private static SpecificationElement child(SpecificationElement parent, Matcher step) {
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(step.group(1));
		if (!(feature instanceof EReference reference) || !reference.isContainment())
			return null;
		if (!reference.isMany())
			return parent.one(reference.getName());
		List<SpecificationElement> children = parent.many(reference.getName());
		if (step.group(3) != null)
			return children.stream().filter(one -> one.has(step.group(3)) && one.text(step.group(3)).equals(step.group(4)))
					.findFirst().orElse(null);
		int index = step.group(2) == null ? 0 : Integer.parseInt(step.group(2));
		return index < children.size() ? children.get(index) : null;
	}

	private SpecificationElement systemColor(String fragment) {
		Matcher match = SYSTEM_COLOR.matcher(fragment);
		if (!match.matches())
			return null;
		return systemColors.computeIfAbsent(match.group(1), name -> {
			Rgb value = SystemColors.find(name);
			if (value == null)
				return null;
			SpecificationElement color = new SpecificationElement(ENVIRONMENT, systemColor, null, null);
			color.values.putAll(Map.of("name", name, "red", value.red(), "green", value.green(), "blue", value.blue()));
			color.described(ColorDescription.of(color));
			return color;
		});
	}

	private static String decode(String text) {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return text;
		}
	}
}
