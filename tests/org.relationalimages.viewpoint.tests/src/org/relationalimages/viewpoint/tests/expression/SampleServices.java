// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.expression;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** Services of every kind, and methods that are no services. */
public final class SampleServices {

	/** The annotation as a bundle of services declares it. */
	@Retention(RetentionPolicy.RUNTIME)
	public @interface Reads {
		String[] value();
	}

	public String shout(ENamedElement self) {
		return self.getName() + "!";
	}

	public String join(ENamedElement self, ENamedElement other) {
		return self.getName() + "+" + other.getName();
	}

	public String join(ENamedElement self, ENamedElement other, ENamedElement third) {
		return join(self, other) + "+" + third.getName();
	}

	public static String fixed(EObject self) {
		return "static";
	}

	public Object none(EObject self) {
		return null;
	}

	public Object broken(EObject self) {
		throw new IllegalStateException("broken on purpose");
	}

	public String onlyPackages(EPackage self) {
		return self.getNsURI();
	}

	public String anyObject(Object self) {
		return "no service";
	}

	@Reads({ "eContainer.name", "eStructuralFeatures.name" })
	public String declared(EClass self) {
		return self.getEPackage().getName() + self.getEStructuralFeatures().getFirst().getName();
	}

	@Reads({})
	public String constant(EObject self) {
		return "constant";
	}

	String hidden(EObject self) {
		return "not public";
	}
}
