// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import java.util.Comparator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.relationalimages.viewpoint.tests.expression.SampleServices.Reads;

/** Services that count how often they are called. */
public final class CountingServices {

	static int calls;

	@Reads("name")
	public String named(EClass self) {
		calls++;
		return self.getName();
	}

	@Reads({ "name", "eContainer.name" })
	public String qualified(EClass self) {
		calls++;
		return self.getEPackage().getName() + "." + self.getName();
	}

	public String undeclared(EClass self) {
		calls++;
		return self.getEPackage().getEClassifiers().getFirst().getName();
	}

	@Reads("ePackage.eClassifiers.name")
	public String longestName(EClass self) {
		calls++;
		return self.getEPackage().getEClassifiers().stream().map(EClassifier::getName).max(Comparator.comparingInt(String::length)).orElse("");
	}

	@Reads("eSuperTypes")
	public Object firstSuper(EClass self) {
		calls++;
		return self.getESuperTypes().isEmpty() ? null : self.getESuperTypes().getFirst();
	}

	@Reads("abstract")
	public boolean isShown(EClassifier self) {
		calls++;
		return !((EClass) self).isAbstract();
	}
}
