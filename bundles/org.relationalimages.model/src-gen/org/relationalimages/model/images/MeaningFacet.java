// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What a meaning is about; the first three are the source's facets of the self. Source: S0#33, workbench. */
public enum MeaningFacet implements Enumerator {
	/** A meaning about what kind of person one is. Source: S0#33. */
	WHO_IAM(0, "WHO_I_AM", "WHO_I_AM"),

	/** A meaning about what one is able to do or to bring about with others. Source: S0#33. */
	WHAT_ICAN_DO(1, "WHAT_I_CAN_DO", "WHAT_I_CAN_DO"),

	/** A meaning about one's worth, such as not being worthy of anyone's interest. Source: S0#33, S0#3. */
	HOW_WORTHWHILE_IAM(2, "HOW_WORTHWHILE_I_AM", "HOW_WORTHWHILE_I_AM"),

	/** A meaning about what other people are like. Source: S0#29. */
	WHAT_OTHERS_DO(3, "WHAT_OTHERS_DO", "WHAT_OTHERS_DO"),

	/** A meaning about what relationships are and can be. Source: S0#29. */
	WHAT_RELATIONSHIPS_ARE(4, "WHAT_RELATIONSHIPS_ARE", "WHAT_RELATIONSHIPS_ARE");

	/** A meaning about what kind of person one is. Source: S0#33. */
	public static final int WHO_IAM_VALUE = 0;

	/** A meaning about what one is able to do or to bring about with others. Source: S0#33. */
	public static final int WHAT_ICAN_DO_VALUE = 1;

	/** A meaning about one's worth, such as not being worthy of anyone's interest. Source: S0#33, S0#3. */
	public static final int HOW_WORTHWHILE_IAM_VALUE = 2;

	/** A meaning about what other people are like. Source: S0#29. */
	public static final int WHAT_OTHERS_DO_VALUE = 3;

	/** A meaning about what relationships are and can be. Source: S0#29. */
	public static final int WHAT_RELATIONSHIPS_ARE_VALUE = 4;

	private static final MeaningFacet[] VALUES_ARRAY =
		new MeaningFacet[] {
			WHO_IAM,
			WHAT_ICAN_DO,
			HOW_WORTHWHILE_IAM,
			WHAT_OTHERS_DO,
			WHAT_RELATIONSHIPS_ARE,
		};

	public static final List<MeaningFacet> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static MeaningFacet get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeaningFacet result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static MeaningFacet getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeaningFacet result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static MeaningFacet get(int value) {
		switch (value) {
			case WHO_IAM_VALUE: return WHO_IAM;
			case WHAT_ICAN_DO_VALUE: return WHAT_ICAN_DO;
			case HOW_WORTHWHILE_IAM_VALUE: return HOW_WORTHWHILE_IAM;
			case WHAT_OTHERS_DO_VALUE: return WHAT_OTHERS_DO;
			case WHAT_RELATIONSHIPS_ARE_VALUE: return WHAT_RELATIONSHIPS_ARE;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private MeaningFacet(int value, String name, String literal) {
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
