// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.protect;

import java.nio.file.Path;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;

/** Alternately protects and unprotects a case until it is killed. */
public final class ChangingProgram {

	private ChangingProgram() {
	}

	/** Arguments: {@code FILE} */
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		Protection protection = Vector.by(Vector.LATIN);
		boolean isProtected = CaseFiles.isProtected(file);
		while (true) {
			ProtectionChange.run(file, isProtected ? protection : Protection.NONE, isProtected ? Protection.NONE : protection);
			isProtected = !isProtected;
			System.out.println(isProtected);
		}
	}
}
