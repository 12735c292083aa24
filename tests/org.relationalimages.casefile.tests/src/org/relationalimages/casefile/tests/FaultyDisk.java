// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.relationalimages.casefile.FileOperations;

/** A disk on which something happens at one of the steps; writing counts as three steps: nothing, half, everything written. */
class FaultyDisk implements FileOperations {

	/** The event. */
	interface Fault {
		void happen(String step) throws IOException;
	}

	private final int at;
	private final Fault fault;
	private int steps;

	FaultyDisk(int at, Fault fault) {
		this.at = at;
		this.fault = fault;
	}

	/** The number of steps that were begun. */
	int steps() {
		return steps;
	}

	private void step(String name) throws IOException {
		if (steps++ == at)
			fault.happen(name);
	}

	@Override
	public OutputStream create(Path file) throws IOException {
		step("create");
		return new FilterOutputStream(FileOperations.super.create(file)) {
			@Override
			public void write(byte[] bytes, int from, int length) throws IOException {
				step("write nothing");
				out.write(bytes, from, length / 2);
				step("write half");
				out.write(bytes, from + length / 2, length - length / 2);
				step("write everything");
			}
		};
	}

	@Override
	public void force(Path file) throws IOException {
		step("before force");
		FileOperations.super.force(file);
		step("after force");
	}

	@Override
	public void copy(Path from, Path to) throws IOException {
		step("before copy");
		FileOperations.super.copy(from, to);
		step("after copy");
	}

	@Override
	public void replace(Path from, Path to) throws IOException {
		step("before replace");
		FileOperations.super.replace(from, to);
	}

	@Override
	public boolean forceFolder(Path folder) {
		try {
			step("before force folder");
		} catch (IOException e) {
			return false;
		}
		return FileOperations.super.forceFolder(folder);
	}
}
