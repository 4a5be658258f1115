#!/usr/bin/env bash
# A class as a Slurm array, a shard each task:
#   sbatch --array=1-4 --export=ALL,CLASS=/data/class,OUT=/data/out,SEED=7 docs/scale/slurm.sh
# CLASS and OUT have to be on a file system that all nodes see. A task that is
# requeued goes on where it was. Afterwards: deno task merge OUT/part-* --out grades
#SBATCH --job-name=class
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=04:00:00
#SBATCH --requeue
#SBATCH --open-mode=append
set -euo pipefail
# Time is measured for one at a time; a shared node is too noisy for it.
deno task class "$CLASS" --no-cost --resume --seed "$SEED" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --jobs "${SLURM_CPUS_PER_TASK:-1}" --out "$OUT/part-$SLURM_ARRAY_TASK_ID"
