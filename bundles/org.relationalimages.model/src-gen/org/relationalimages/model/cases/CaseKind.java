// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What a case file is for. Source: workbench. */
public enum CaseKind implements Enumerator {
	/** Real work with somebody; the strictest privacy. */
	CLINICAL(0, "CLINICAL", "CLINICAL"),

	/** A fictional or published case for teaching. */
	TEACHING(1, "TEACHING", "TEACHING"),

	/** An empty start for new cases. */
	TEMPLATE(2, "TEMPLATE", "TEMPLATE");

	/** Real work with somebody; the strictest privacy. */
	public static final int CLINICAL_VALUE = 0;

	/** A fictional or published case for teaching. */
	public static final int TEACHING_VALUE = 1;

	/** An empty start for new cases. */
	public static final int TEMPLATE_VALUE = 2;

	private static final CaseKind[] VALUES_ARRAY =
		new CaseKind[] {
			CLINICAL,
			TEACHING,
			TEMPLATE,
		};

	public static final List<CaseKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static CaseKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CaseKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static CaseKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CaseKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static CaseKind get(int value) {
		switch (value) {
			case CLINICAL_VALUE: return CLINICAL;
			case TEACHING_VALUE: return TEACHING;
			case TEMPLATE_VALUE: return TEMPLATE;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private CaseKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	@Override
	public int getValue() {
	  return value;
	}

	@Override
	public String getName() {
	  return name;
	}

	@Override
	public String getLiteral() {
	  return literal;
	}

	@Override
	public String toString() {
		return literal;
	}
}
