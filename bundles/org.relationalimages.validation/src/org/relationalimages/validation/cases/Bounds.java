// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__HIGH;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__LOW;
import static org.relationalimages.model.teaching.TeachingPackage.Literals.REVEAL_STEP__ORDER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The bounds that the metamodel gives to a number. Readings of a scale, bounded by their scale, and the numbers of
 * reveal steps are left to the rules about them.
 *
 * @param least the least value, -infinity when there is none
 * @param most  the greatest value, +infinity when there is none
 */
record Bounds(EAttribute attribute, double least, double most) {

	private static final String FACETS = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
	private static final String UI = "http://relationalimages.org/ui";
	private static final Map<EClass, List<Bounds>> KNOWN = new ConcurrentHashMap<>();

	/** The bounded numbers of a kind of element. */
	static List<Bounds> of(EClass kind) {
		return KNOWN.computeIfAbsent(kind,
				type -> type.getEAllAttributes().stream().map(Bounds::of).filter(Objects::nonNull).toList());
	}

	/** All bounded numbers there are. */
	static EAttribute[] all() {
		return Metamodel.kinds().flatMap(kind -> of(kind).stream()).map(Bounds::attribute).distinct()
				.toArray(EAttribute[]::new);
	}

	private static Bounds of(EAttribute attribute) {
		String least = EcoreUtil.getAnnotation(attribute.getEAttributeType(), FACETS, "minInclusive");
		String most = EcoreUtil.getAnnotation(attribute.getEAttributeType(), FACETS, "maxInclusive");
		boolean ofOtherRules = attribute == SCALE_READING__LOW || attribute == SCALE_READING__HIGH
				|| attribute == REVEAL_STEP__ORDER;
		if (ofOtherRules || attribute.isMany() || least == null && most == null)
			return null;
		return new Bounds(attribute, least == null ? Double.NEGATIVE_INFINITY : Double.parseDouble(least),
				most == null ? Double.POSITIVE_INFINITY : Double.parseDouble(most));
	}

	/** Whether a number lies between them; no number does. */
	boolean hold(Object value) {
		return !(value instanceof Number number) || number.doubleValue() >= least && number.doubleValue() <= most;
	}

	/** "0 to 100 %", "1 or more". */
	String words() {
		String unit = EcoreUtil.getAnnotation(attribute.getEAttributeType(), UI, "unit");
		return most == Double.POSITIVE_INFINITY ? plain(least) + " or more"
				: plain(least) + " to " + plain(most) + (unit == null || attribute.getName().endsWith("Year") ? "" : " " + unit);
	}

	/** A number without needless zeros. */
	static String plain(Object number) {
		String text = String.valueOf(number);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}
}
