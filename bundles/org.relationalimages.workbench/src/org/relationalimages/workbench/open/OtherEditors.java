// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.storage.Changer;
import org.relationalimages.document.storage.FileStamp;

/** Whether this workbench has other editors that may change the files of open cases. May be used on any thread. */
public final class OtherEditors {

	private static volatile boolean shared;

	private OtherEditors() {
	}

	/** Notes whether there are any. */
	public static void share(boolean isShared) {
		shared = isShared;
	}

	/** Who changed or removed the file of a case, which is like this now. */
	static Changer changer(CaseDocument open, FileStamp now) {
		return open.storage().changer(now, shared);
	}
}
