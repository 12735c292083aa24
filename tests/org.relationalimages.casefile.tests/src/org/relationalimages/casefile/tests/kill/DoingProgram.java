// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.nio.file.Path;

import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.tests.support.FastKeys;

/** Runs an action on the files of a case, and prints a line before it begins: {@code FOLDER REHEARSAL DEED}. */
public final class DoingProgram {

	private DoingProgram() {
	}

	/** The rehearsal, in a folder of its own, loads the classes, so that the kill happens during the action itself. */
	public static void main(String[] arguments) throws Exception {
		FastKeys.use();
		InterruptedAction work = InterruptedAction.valueOf(arguments[2]);
		CaseScene rehearsal = new CaseScene(Path.of(arguments[1]));
		rehearsal.setUp(work);
		work.run(rehearsal);
		Path folder = Path.of(arguments[0]);
		System.setProperty(PrivateFolder.PROPERTY, folder.resolve("private").toString());
		CaseScene scene = CaseScene.that(folder);
		System.out.println("now");
		work.run(scene);
		System.out.println("done");
		Thread.sleep(Long.MAX_VALUE);
	}
}
