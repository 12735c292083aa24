// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.kill;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.relationalimages.tests.support.FastKeys;

/**
 * Kills a program at every step of every {@link InterruptedAction}; then at random steps, and again while the next opening completes the
 * change: {@code Kills COUNT [SEED [STRIDE]]}; of the steps in turn only every STRIDE-th is tried. Needs {@link DyingProvider} as
 * the file system.
 */
public final class Kills {

	private static final int MOST_TOLD = 20;
	private static final int PROGRESS = 500;

	private final CaseScene scene;
	private final Judge judge;
	private final PrintStream out;
	private final Map<InterruptedAction, Integer> steps = new EnumMap<>(InterruptedAction.class);
	private int rounds;
	private int killed;
	private int killedTwice;
	private int faults;

	private Kills(Path folder, PrintStream out) throws IOException {
		this.scene = new CaseScene(folder);
		this.judge = new Judge(scene);
		this.out = out;
	}

	/** Ends with 1 when there are faults. */
	public static void main(String[] arguments) throws Exception {
		FastKeys.use();
		int count = Integer.parseInt(arguments[0]);
		long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
		int stride = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
		Kills kills = new Kills(Files.createTempDirectory("kills"), System.out);
		kills.noticesFaults();
		kills.everyStep(stride);
		kills.random(count - kills.rounds, new Random(seed));
		System.out.println(kills.rounds + " rounds, " + kills.killed + " killed, " + kills.killedTwice + " killed again while completing, "
				+ kills.faults + " faults, seed " + seed + "; steps " + kills.steps);
		kills.scene.clear();
		System.exit(kills.faults > 0 ? 1 : 0);
	}

	/** Verifies that the judge reports faults. */
	private void noticesFaults() throws IOException {
		for (Path planted : List.of(scene.folder().resolve("private/journals/readable.txt"), scene.layout(), scene.file())) {
			scene.setUp(InterruptedAction.UNPROTECT);
			Files.write(planted, CaseScene.LAYOUT);
			if (judge.afterOpening().isEmpty())
				fault(InterruptedAction.UNPROTECT, 0, 0, List.of("the judge didn't notice " + planted));
		}
		scene.setUp(InterruptedAction.UNPROTECT);
		dies(Integer.MAX_VALUE, () -> Files.delete(scene.layout()));
		if (judge.afterOpening().isEmpty())
			fault(InterruptedAction.UNPROTECT, 0, 0, List.of("the judge didn't notice that the layout is gone"));
	}

	private void everyStep(int stride) throws IOException {
		for (InterruptedAction work : InterruptedAction.values()) {
			int step = 0;
			while (round(work, step, Integer.MAX_VALUE))
				step += stride;
			steps.put(work, step);
			if (step < 5)
				fault(work, step, 0, List.of("there are only " + step + " steps: does it do anything?"));
		}
	}

	private void random(int count, Random random) throws IOException {
		for (int i = 0; i < count; i++) {
			InterruptedAction work = InterruptedAction.values()[random.nextInt(InterruptedAction.values().length)];
			round(work, random.nextInt(steps.get(work)), random.nextInt(60));
		}
	}

	/** Runs one round; returns whether the program was killed before the action ended. */
	private boolean round(InterruptedAction work, int step, int again) throws IOException {
		rounds++;
		if (rounds % PROGRESS == 0)
			System.err.println(rounds + " rounds, " + faults + " faults"); // shows progress, since it takes minutes
		scene.setUp(work);
		boolean isKilled = dies(step, () -> work.run(scene));
		killed += isKilled ? 1 : 0;
		if (again < Integer.MAX_VALUE && dies(again, judge::afterOpening))
			killedTwice++;
		List<String> found = judge.atOnce();
		fault(work, step, again, found.isEmpty() ? judge.afterOpening() : found);
		return isKilled;
	}

	private interface Act {
		void run() throws IOException;
	}

	private boolean dies(int step, Act act) throws IOException {
		Death.at(step);
		try {
			act.run();
		} catch (IOException | RuntimeException | Error e) {
			if (!Death.over())
				throw e;
			return true;
		}
		return Death.over();
	}

	private void fault(InterruptedAction work, int step, int again, List<String> found) {
		if (found.isEmpty())
			return;
		faults++;
		if (faults <= MOST_TOLD)
			out.println(work + ", killed at step " + step + (again < Integer.MAX_VALUE ? " and at step " + again + " of the opening" : "") + ": "
					+ String.join("; ", found));
	}
}
