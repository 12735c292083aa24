// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * The attributes of one element, converted to the form that this program writes: {@code xmi} and {@code xsi} have their usual
 * meaning, features have no prefix. An attribute of an unknown namespace is refused.
 */
final class PlainAttributes {

	private static final String DECLARATION = "xmlns";
	private static final String ID = "id";
	private static final String XMI_ID = "xmi:id";
	private static final Set<String> XMI = Set.of(ID, "idref", "type", "version", "uuid", "label");
	private static final Set<String> XSI = Set.of("type", "nil");
	/** Location hints of metamodels, which are ignored. */
	private static final Set<String> LOCATIONS = Set.of("schemaLocation", "noNamespaceSchemaLocation");

	private final XmiFormat format;
	private final Function<String, ParseAbort> refusal;
	private final Map<String, String> declared;
	private final Namespaces namespaces;
	/** The names to pass on, once they are {@link #read}; null for what is ignored. */
	private String[] names = {};
	private boolean isPlain;

	/** Reads the declarations only; {@link #read} reads the attributes. */
	PlainAttributes(XmiFormat format, Namespaces outer, Attributes written, Function<String, ParseAbort> refusal) {
		this.format = format;
		this.refusal = refusal;
		declared = declared(written);
		namespaces = outer.with(declared);
	}

	/** Resolves each attribute, and refuses those without a meaning. */
	void read(Attributes written) {
		isPlain = declared.isEmpty();
		names = new String[written.getLength()];
		for (int i = 0; i < names.length; i++) {
			String name = written.getQName(i);
			names[i] = plain(name);
			isPlain &= name.equals(names[i]) && !name.startsWith("xmi:");
		}
		if (!isPlain)
			checkTwice();
	}

	private static Map<String, String> declared(Attributes written) {
		Map<String, String> declared = Map.of();
		for (int i = 0; i < written.getLength(); i++)
			if (isDeclaration(written.getQName(i))) {
				if (declared.isEmpty())
					declared = new HashMap<>();
				String name = written.getQName(i);
				declared.put(name.length() == DECLARATION.length() ? "" : name.substring(DECLARATION.length() + 1),
						written.getValue(i));
			}
		return declared;
	}

	private static boolean isDeclaration(String name) {
		return name.startsWith(DECLARATION) && (name.length() == DECLARATION.length() || name.charAt(DECLARATION.length()) == ':');
	}

	private String plain(String name) {
		int colon = name.indexOf(':');
		if (isDeclaration(name))
			return name;
		if (colon < 0)
			return checked(!name.startsWith(DECLARATION), name, name);
		String prefix = name.substring(0, colon);
		String local = name.substring(colon + 1);
		if (prefix.equals("xml"))
			return checked(local.equals("space"), name, null);
		String namespace = namespaces.of(prefix);
		if (Namespaces.XSI.equals(namespace))
			return LOCATIONS.contains(local) ? null : checked(XSI.contains(local), name, "xsi:" + local);
		if (Namespaces.isXmi(namespace))
			return checked(XMI.contains(local), name, "xmi:" + local);
		return checked(Namespaces.isOf(format, namespace), name, local);
	}

	private String checked(boolean isKnown, String name, String plain) {
		if (!isKnown)
			throw refusal.apply(new FaultMessages(format).unknownFeature(name, null, false));
		return plain;
	}

	private void checkTwice() {
		Set<String> seen = new HashSet<>();
		for (String name : names)
			if (name != null && !seen.add(name))
				throw refusal.apply("the attribute '" + new FaultMessages(format).brief(name) + "' stands twice; keep one of the two");
	}

	/** The prefixes valid in the element. */
	Namespaces namespaces() {
		return namespaces;
	}

	/** Whether a feature is given as an attribute, the id as {@code xmi:id} included. */
	boolean has(String feature) {
		for (String name : names)
			if (feature.equals(name) || XMI_ID.equals(name) && feature.equals(ID))
				return true;
		return false;
	}

	/** The same with the declarations of the enclosing element, which is not passed on. */
	Attributes inherited(Attributes written, PlainAttributes around) {
		AttributesImpl all = new AttributesImpl(written);
		around.declared.forEach((prefix, namespace) -> {
			if (!declared.containsKey(prefix))
				add(all, prefix.isEmpty() ? DECLARATION : DECLARATION + ':' + prefix, namespace);
		});
		return all;
	}

	/**
	 * The attributes to pass on.
	 *
	 * @param written as they are written, followed by what was {@link #inherited}
	 */
	Attributes handedOn(Attributes written, SkippedContent skipped, ForeignIds ids) {
		if (isPlain && written.getLength() == names.length)
			return written;
		AttributesImpl all = new AttributesImpl();
		String xmiId = null;
		for (int i = 0; i < written.getLength(); i++) {
			String name = i < names.length ? names[i] : written.getQName(i);
			String value = written.getValue(i);
			if (XMI_ID.equals(name))
				xmiId = value;
			else if ("xmi:uuid".equals(name) || "xmi:label".equals(name))
				skipped.part(name);
			else if (name != null)
				add(all, name, isDeclaration(name) && Namespaces.isXmi(value) ? Namespaces.XMI : value);
		}
		String xsiType = all.getValue("xsi:type");
		String xmiType = all.getValue("xmi:type");
		if (xsiType != null && xmiType != null && !xsiType.equals(xmiType))
			throw refusal.apply("its xsi:type and its xmi:type name different kinds; keep one of the two");
		if (xmiId != null)
			identify(all, xmiId, skipped, ids);
		return all;
	}

	private void identify(AttributesImpl all, String xmiId, SkippedContent skipped, ForeignIds ids) {
		if (xmiId.isBlank())
			throw refusal.apply("an xmi:id is empty; give it a value or remove it");
		String id = all.getValue(ID);
		if (id == null) {
			id = ForeignIds.safe(xmiId);
			add(all, ID, id);
			if (!id.equals(xmiId))
				skipped.rewrittenId();
		} else if (!id.equals(xmiId))
			skipped.idBesidesAnother();
		if (!id.equals(xmiId) && !ids.add(xmiId, id))
			throw refusal.apply(new FaultMessages(format).twice(xmiId));
	}

	private static void add(AttributesImpl all, String name, String value) {
		all.addAttribute("", "", name, "CDATA", value);
	}
}
