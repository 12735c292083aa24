// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.nio.file.Files;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.Sealer;
import org.relationalimages.casefile.reseal.ProtectionChange;

/** An action on the files of a case during which the program is killed. */
enum InterruptedAction {

	PROTECT(false) {
		@Override
		void run(CaseScene scene) throws IOException {
			ProtectionChange.run(scene.file(), Protection.NONE, scene.first());
		}
	},
	CHANGE_PASSPHRASE(true) {
		@Override
		void run(CaseScene scene) throws IOException {
			ProtectionChange.run(scene.file(), scene.first(), scene.second());
		}
	},
	UNPROTECT(true) {
		@Override
		void run(CaseScene scene) throws IOException {
			ProtectionChange.run(scene.file(), scene.first(), Protection.NONE);
		}
	},
	/** A protected case is saved over an unprotected one, as the workbench does it. */
	COVER(false) {
		@Override
		void run(CaseScene scene) throws IOException {
			try (Sealer sealer = scene.first().sealer()) {
				Recovery.protect(scene.file(), sealer);
				CaseFiles.save(scene.later(), scene.file(), sealer);
				saveLayout(scene, sealer);
			}
		}
	},
	SAVE(false) {
		@Override
		void run(CaseScene scene) throws IOException {
			CaseFiles.save(scene.later(), scene.file());
		}
	},
	SAVE_PROTECTED(true) {
		@Override
		void run(CaseScene scene) throws IOException {
			CaseFiles.save(scene.later(), scene.file(), scene.first());
		}
	},
	SAVE_LAYOUT(false) {
		@Override
		void run(CaseScene scene) throws IOException {
			saveLayout(scene, Sealer.NONE);
		}
	},
	SAVE_PROTECTED_LAYOUT(true) {
		@Override
		void run(CaseScene scene) throws IOException {
			try (Sealer sealer = scene.first().sealer()) {
				saveLayout(scene, sealer);
			}
		}
	},
	KEEP_BACKUP(false) {
		@Override
		void run(CaseScene scene) throws IOException {
			Backups.ofUser().keep(scene.file());
		}
	},
	KEEP_PROTECTED_BACKUP(true) {
		@Override
		void run(CaseScene scene) throws IOException {
			Backups.ofUser().keep(scene.file());
		}
	};

	private final boolean isOnProtected;

	InterruptedAction(boolean isOnProtected) {
		this.isOnProtected = isOnProtected;
	}

	/** Whether the case is protected before the action. */
	boolean isOnProtected() {
		return isOnProtected;
	}

	abstract void run(CaseScene scene) throws IOException;

	private static void saveLayout(CaseScene scene, Sealer sealer) throws IOException {
		byte[] bytes = sealer.seal(CaseScene.LATER_LAYOUT, Content.VIEWS);
		if (Files.exists(scene.file()))
			AtomicFile.writeCompanion(scene.layout(), scene.file(), out -> out.write(bytes));
	}
}
