// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.tests.OtherProgram;
import org.relationalimages.tests.support.FastKeys;

/** Lets the operating system kill programs at random moments of a {@link InterruptedAction}: {@code RealKills COUNT [SEED]}. */
public final class RealKills {

	/** In microseconds; most actions take less. */
	private static final int LONGEST = 120_000;

	private RealKills() {
	}

	/** Ends with 1 when there are faults. */
	public static void main(String[] arguments) throws Exception {
		FastKeys.use();
		int count = Integer.parseInt(arguments[0]);
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		Path folder = Files.createTempDirectory("kills");
		int faults = run(folder, count, new Random(seed));
		System.out.println(count + " kills by the operating system, " + faults + " faults, seed " + seed);
		System.exit(faults > 0 ? 1 : 0);
	}

	private static int run(Path folder, int count, Random random) throws Exception {
		CaseScene scene = new CaseScene(folder.resolve("scene"));
		Judge judge = new Judge(scene);
		int faults = 0;
		int inTheMiddle = 0;
		for (int i = 0; i < count; i++) {
			InterruptedAction work = InterruptedAction.values()[random.nextInt(InterruptedAction.values().length)];
			scene.setUp(work);
			boolean isDone;
			try (OtherProgram program = OtherProgram.start(DoingProgram.class, scene.folder().resolve("private"), scene.folder(),
					folder.resolve("rehearsal"), work)) {
				program.line();
				Thread.sleep(0, 1); // once before, so that the next sleep has the exact length
				long wait = random.nextInt(LONGEST) * 1_000L;
				Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
				program.kill();
				isDone = "done".equals(program.line());
			}
			inTheMiddle += isDone ? 0 : 1;
			List<String> found = new ArrayList<>(judge.atOnce());
			found.addAll(judge.afterOpening());
			found.addAll(afterSaving(scene));
			if (!found.isEmpty()) {
				faults++;
				System.out.println(work + ", kill " + i + ": " + String.join("; ", found));
			}
		}
		System.out.println(inTheMiddle + " of " + count + " were killed before they were ready");
		scene.clear();
		return faults;
	}

	/** The next save removes what a killed program was writing beside the case. */
	private static List<String> afterSaving(CaseScene scene) throws IOException {
		Protection by = !CaseFiles.isProtected(scene.file()) ? Protection.NONE : scene.first();
		if (by.isProtected() && !opens(scene, by))
			by = scene.second();
		CaseFiles.save(CaseFiles.load(scene.file(), by), scene.file(), by);
		List<String> left = new ArrayList<>();
		for (Path one : scene.files())
			if (one.toString().endsWith(".tmp") && !one.getFileName().toString().contains(halfLayout(scene)))
				left.add(one + " is left by the next save");
		return left;
	}

	/** The temporary file of a layout is removed when the layout is saved; it is protected like the case. */
	private static String halfLayout(CaseScene scene) {
		return "-" + Integer.toHexString(scene.layout().getFileName().toString().hashCode()) + "-";
	}

	private static boolean opens(CaseScene scene, Protection by) {
		try {
			return CaseFiles.load(scene.file(), by) != null;
		} catch (IOException e) {
			return false;
		}
	}
}
