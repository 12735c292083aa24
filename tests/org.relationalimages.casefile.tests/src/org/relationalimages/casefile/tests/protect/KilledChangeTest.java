// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.SealedBytes;
import org.relationalimages.casefile.privatefolder.BackupHome;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.tests.EveryValueCase;
import org.relationalimages.casefile.tests.OtherProgram;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.PrivateHome;

/** A change of protection is killed in the middle: the case is complete, with the old or the new protection. */
class KilledChangeTest {

	private static final int KILLS = 4;

	@TempDir
	Path folder;

	@Test
	void theCaseIsWholeAndTheNextSaveTidiesUp() throws Exception {
		Random random = new Random(7);
		Protection protection = Vector.by(Vector.LATIN);
		Path file = folder.resolve("Anna.relimages");
		Path views = folder.resolve("Anna.relimages.views");
		CaseFile root = EveryValueCase.create();
		try (PrivateHome home = new PrivateHome(folder.resolve("private"))) {
			CaseFiles.save(root, file);
			Files.write(views, Vector.VIEWS);
			for (int i = 0; i < KILLS; i++) {
				try (OtherProgram program = OtherProgram.start(ChangingProgram.class, folder.resolve("private"), file)) {
					assertTrue(program.line().matches("true|false"));
					Thread.sleep(random.nextInt(1_000));
					program.kill();
				}
				Protection present = CaseFiles.isProtected(file) ? protection : Protection.NONE;
				assertTrue(EcoreUtil.equals(root, CaseFiles.load(file, present)), "kill " + i);
				assertEquals(new String(Vector.VIEWS, StandardCharsets.UTF_8),
						new String(SealedBytes.read(views, Content.VIEWS, protection, 1_000), StandardCharsets.UTF_8));
			}
			CaseFiles.save(root, file, protection);
			try (Stream<Path> all = Files.walk(folder.resolve("private"))) {
				for (Path one : all.filter(Files::isRegularFile).filter(one -> !BackupHome.isRecord(one)).toList())
					assertTrue(SealedBytes.isProtected(one), one.toString());
			}
		}
	}
}
