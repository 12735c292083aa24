// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.nio.file.Path;

import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.reseal.ProtectionChange;

/** Changes the protection of a case that nobody has open. */
final class ProtectionChanger {

	private ProtectionChanger() {
	}

	static int run(Path file, Protection from, Protection to, Console console) throws Exception {
		LockAttempt attempt = CaseLock.attempt(file);
		if (!attempt.isHeld())
			throw new Failure(file + ": " + attempt.sentence() + " " + attempt.remedy());
		try (CaseLock lock = attempt.lock()) {
			ProtectionChange.Report report = ProtectionChange.run(file, from, to);
			console.result(file.toString());
			report.remarks().forEach(console::progress);
			report.notes().forEach(console::problem);
			return report.notes().isEmpty() ? ExitStatus.OK : ExitStatus.FINDINGS;
		} finally {
			from.wipe();
			to.wipe();
		}
	}
}
