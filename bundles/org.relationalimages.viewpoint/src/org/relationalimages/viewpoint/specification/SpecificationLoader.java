// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ExpressionException;
import org.relationalimages.viewpoint.expression.ServiceRegistry;

/**
 * Loads specifications strictly. Unsupported elements and any error in a file result in a
 * {@link SpecificationException} that names file, element and feature.
 */
public final class SpecificationLoader {

	private final ClassLoader services;
	private final Map<String, SpecificationSource> files = new LinkedHashMap<>();
	private final Map<String, SpecificationElement> roots = new LinkedHashMap<>();
	private final Map<String, Map<String, SpecificationElement>> ids = new LinkedHashMap<>();
	private final List<SpecificationElement> definitions = new ArrayList<>();
	private final List<PendingReference> references = new ArrayList<>();
	private final ServiceRegistry registry = new ServiceRegistry();

	private SpecificationLoader(ClassLoader services) {
		this.services = services;
	}

	/**
	 * Loads the files of one specification, which can refer to each other.
	 *
	 * @param services the class loader of the bundle that owns the files and the Java services they name; null when
	 *                 they come without classes, so that calling a service is refused
	 */
	public static Specification load(List<SpecificationSource> sources, ClassLoader services) throws SpecificationException {
		return new SpecificationLoader(services).load(sources);
	}

	private Specification load(List<SpecificationSource> sources) throws SpecificationException {
		for (SpecificationSource source : sources)
			read(source);
		readNeighbours();
		ReferenceResolver resolver = new ReferenceResolver(roots, ids);
		for (PendingReference reference : references)
			resolver.resolve(reference);
		for (SpecificationElement specificationElement : definitions)
			if (specificationElement.type().equals("JavaExtension"))
				addServices(specificationElement);
		for (SpecificationElement specificationElement : definitions) {
			compile(specificationElement);
			Requirements.check(specificationElement);
		}
		Descriptions.describe(definitions);
		List<Viewpoint> viewpoints = new ArrayList<>();
		for (SpecificationElement root : roots.values())
			viewpoints.addAll(Described.all(root, "ownedViewpoints", Viewpoint.class));
		return new Specification(viewpoints, registry);
	}

	private void read(SpecificationSource source) throws SpecificationException {
		SpecificationElementReader reader = new SpecificationElementReader(source.name());
		if (roots.putIfAbsent(source.name(), reader.read(source)) != null)
			throw new SpecificationException("Two files of the specification are named " + source.name() + ".");
		files.put(source.name(), source);
		ids.put(source.name(), reader.ids);
		definitions.addAll(reader.definitions);
		references.addAll(reader.references);
	}

	/** Reads the files in the same folder that those given refer to; they belong to the specification, too. */
	private void readNeighbours() throws SpecificationException {
		// The list grows while neighbours are read.
		for (int i = 0; i < references.size(); i++)
			for (String name : ReferenceResolver.filesIn(references.get(i).written())) {
				SpecificationSource neighbour = roots.containsKey(name) ? null
						: files.get(references.get(i).from().file()).neighbours().find(name);
				if (neighbour != null)
					read(neighbour);
			}
	}

	private void addServices(SpecificationElement extension) throws SpecificationException {
		if (services == null)
			return; // harmless as long as nothing calls its services
		try {
			registry.addClass(extension.text("qualifiedClassName"), services);
		} catch (ExpressionException e) {
			throw SpecificationException.about(extension, e.getMessage());
		}
	}

	private void compile(SpecificationElement specificationElement) throws SpecificationException {
		for (EAttribute attribute : specificationElement.eClass().getEAllAttributes())
			if (AttributeParser.isExpression(attribute) && specificationElement.isSet(attribute.getName())) {
				String text = (String) specificationElement.values.get(attribute.getName());
				try {
					specificationElement.values.put(attribute.getName(), Expression.compile(text, registry));
				} catch (ExpressionException e) {
					throw SpecificationException.about(specificationElement, "with its \"" + attribute.getName() + "\" " + e.getMessage()
							+ (services == null && text.startsWith("service:") ? "; no classes come with this file" : ""));
				}
			}
	}
}
