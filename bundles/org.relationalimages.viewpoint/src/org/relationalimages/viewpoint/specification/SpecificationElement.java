// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.expression.Expression;

/**
 * One element of a specification as its file defines it: checked against the metamodel, with references resolved and
 * expressions compiled. Typed descriptions are views of these elements; tools are read from them directly. Immutable
 * once the specification is loaded.
 */
public final class SpecificationElement {

	/** The names of a class and all its superclasses. */
	private static final Map<EClass, Set<String>> KINDS = new ConcurrentHashMap<>();

	private final String file;
	private final EClass type;
	private final SpecificationElement owner;
	private final EStructuralFeature containment;
	private final SpecificationElement origin;
	final Map<String, Object> values = new HashMap<>();
	private Object description;

	SpecificationElement(String file, EClass type, SpecificationElement owner, EStructuralFeature containment) {
		this.file = file;
		this.type = type;
		this.owner = owner;
		this.containment = containment;
		this.origin = this;
	}

	private SpecificationElement(SpecificationElement origin, Map<String, Object> changed) {
		this.file = origin.file;
		this.type = origin.type;
		this.owner = origin.owner;
		this.containment = origin.containment;
		this.origin = origin;
		values.putAll(origin.values);
		values.putAll(changed);
	}

	/** The name of its class, e.g. {@code SquareDescription}. */
	public String type() {
		return type.getName();
	}

	/** Whether it is of the class of that name or one of its subclasses. */
	public boolean is(String name) {
		return KINDS.computeIfAbsent(type, SpecificationElement::kinds).contains(name);
	}

	private static Set<String> kinds(EClass type) {
		Set<String> kinds = new HashSet<>();
		kinds.add(type.getName());
		type.getEAllSuperTypes().forEach(one -> kinds.add(one.getName()));
		return kinds;
	}

	/** Whether its class has a feature of that name. */
	public boolean has(String feature) {
		return type.getEStructuralFeature(feature) != null;
	}

	/** Whether the file itself sets the feature. */
	public boolean isSet(String feature) {
		return values.containsKey(feature);
	}

	/** The element that contains it, null for the root. */
	public SpecificationElement owner() {
		return owner;
	}

	/** The file that contains it. */
	public String file() {
		return file;
	}

	/** The name of the feature of its owner that contains it; null for the root. */
	public String containingFeature() {
		return containment == null ? null : containment.getName();
	}

	/** The value of "name", or "". */
	public String name() {
		return has("name") ? text("name") : "";
	}

	/** The value of a text, its default, or "". */
	public String text(String feature) {
		Object value = value(feature);
		return value == null ? "" : value.toString();
	}

	/** The value of a flag. */
	public boolean flag(String feature) {
		return (Boolean) value(feature);
	}

	/** The value of a whole number. */
	public int number(String feature) {
		return (Integer) value(feature);
	}

	/** The values of a list of texts or enumeration literals. */
	@SuppressWarnings("unchecked")
	public List<String> texts(String feature) {
		return (List<String>) values.getOrDefault(feature, List.of());
	}

	/** The compiled expression, or that of the default, or an empty one; never null. */
	public Expression expression(String feature) {
		Object value = values.get(feature);
		return value != null ? (Expression) value : Defaults.expression(feature(feature));
	}

	/** The referenced or contained element, or null. */
	public SpecificationElement one(String feature) {
		return (SpecificationElement) values.get(feature);
	}

	/** The referenced or contained elements. */
	@SuppressWarnings("unchecked")
	public List<SpecificationElement> many(String feature) {
		return (List<SpecificationElement>) values.getOrDefault(feature, List.of());
	}

	/** The description of this element, such as a {@link NodeMapping} or a {@link Layer}; null when it has none. */
	public <T> T description(Class<T> kind) {
		return kind.cast(origin.description);
	}

	void described(Object by) {
		this.description = by;
	}

	/** The element this one is a customized copy of, or itself. */
	public SpecificationElement origin() {
		return origin;
	}

	/** Whether both are copies of one element, or that element, with the same values. */
	public boolean isLike(SpecificationElement other) {
		if (other == null || origin != other.origin || !values.keySet().equals(other.values.keySet()))
			return false;
		return this == other || values.entrySet().stream().allMatch(
				entry -> isLike(entry.getValue(), other.values.get(entry.getKey())));
	}

	private static boolean isLike(Object one, Object other) {
		return one instanceof SpecificationElement part && other instanceof SpecificationElement counterpart
				? part == counterpart || part.origin != part && part.isLike(counterpart)
				: one.equals(other);
	}

	/** A copy with other values, for customized styles: numbers, Booleans and texts as such, expressions compiled. */
	public SpecificationElement with(Map<String, Object> changed) {
		return new SpecificationElement(origin, changed.isEmpty() ? Map.of() : changed);
	}

	/** The feature of that name, which must exist. */
	public EStructuralFeature feature(String name) {
		EStructuralFeature feature = type.getEStructuralFeature(name);
		if (feature == null)
			throw new IllegalArgumentException(type.getName() + " has no feature " + name);
		return feature;
	}

	/** Its location, for messages: {@code file.odesign: NodeMapping "Item" in Layer "Default"}. */
	public String where() {
		return file + ": " + label() + (owner == null || owner.owner == null ? "" : " in " + owner.label());
	}

	private String label() {
		String name = has("name") && values.get("name") instanceof String text ? text : "";
		if (!name.isEmpty())
			return type.getName() + " \"" + name + "\"";
		return containment == null ? type.getName() : type.getName() + " (" + containment.getName() + ")";
	}

	EClass eClass() {
		return type;
	}

	EStructuralFeature containment() {
		return containment;
	}

	private Object value(String feature) {
		Object value = values.get(feature);
		return value != null ? value : Defaults.value(feature(feature));
	}

	Map<String, Object> values() {
		return Collections.unmodifiableMap(values);
	}

	@Override
	public String toString() {
		return where();
	}
}
