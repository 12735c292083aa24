// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

/** A class whose loading is detected. */
public final class Trap {

	static {
		System.setProperty(AttackTest.TRAPPED, "yes");
	}

	/** What EMF looks for in a class that a namespace names. */
	public static final Object eINSTANCE = null;

	/** What EMF would call for a data type of this class. */
	public Trap(String text) {
		System.setProperty(AttackTest.TRAPPED, text);
	}
}
